// SPDX-License-Identifier: Apache-2.0
#include "form/chipseditor.hpp"

#include "form/elidedlabel.hpp"
#include "look/flowlayout.hpp"
#include "session/session.hpp"
#include "session/text.hpp"

#include <QApplication>
#include <QCursor>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace cadre {

namespace {

/// A menu that stays open while entries are ticked. Typing leads to the next entry with these letters.
class TickMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    void showEvent(QShowEvent* event) override
    {
        m_typed.clear();
        m_isMeant = false;
        m_opened = QCursor::pos();
        QMenu::showEvent(event);
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        m_isMeant = true;
        QMenu::mousePressEvent(event);
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        const QPoint way = event->globalPosition().toPoint() - m_opened;
        m_isMeant = m_isMeant || way.manhattanLength() >= QApplication::startDragDistance();
        QMenu::mouseMoveEvent(event);
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->pos());
        if (!action || !action->isCheckable()) QMenu::mouseReleaseEvent(event);
        else if (m_isMeant) action->trigger();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        QAction* action = activeAction();
        if (event->key() == Qt::Key_Space && m_typed.isEmpty() && action && action->isCheckable()) action->trigger();
        else if (event->text().isEmpty() || !event->text().front().isPrint()) {
            m_typed.clear();
            QMenu::keyPressEvent(event);
        } else lead(m_typed + event->text());
    }

private:
    void lead(const QString& typed)
    {
        for (QAction* each : actions()) {
            if (!each->text().contains(typed, Qt::CaseInsensitive)) continue;
            m_typed = typed;
            return setActiveAction(each);
        }
        if (typed.size() > 1) lead(typed.last(1)); // a new word
    }

    QString m_typed;
    QPoint m_opened;        ///< Where the mouse was, which opened it.
    bool m_isMeant = false; ///< To let the mouse go chooses: not after the press that opened the menu under the mouse.
};

} // namespace

ChipsEditor::ChipsEditor(Session& session, Binding<std::vector<std::string>> binding, Options options, OptionLabel label,
                         const QString& none, const std::vector<RecordType>& shown, QWidget* parent)
    : Editor(session, parent), m_binding(std::move(binding)), m_options(std::move(options)),
      m_label(std::move(label)), m_none(none), m_add(new QToolButton(this)), m_menu(new TickMenu(this))
{
    auto* frame = new QFrame(this);
    frame->setProperty("part", "chips");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    m_flow = new FlowLayout(frame, 4);
    m_flow->setContentsMargins(6, 5, 6, 5);

    m_add->setText(QStringLiteral("+"));
    m_add->setProperty("part", "chipButton");
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_menu);
    m_flow->addWidget(m_add);
    connect(m_menu, &QMenu::aboutToShow, this, &ChipsEditor::fillMenu);
    addShown(shown);
    adopt(m_add);
}

void ChipsEditor::refresh()
{
    std::vector<Option> chosen;
    for (const std::string& key : m_binding.read())
        chosen.push_back({key, m_label(key).value_or(tr("missing: %1").arg(toQt(key)))});
    if (m_chips.empty() || chosen != m_chosen) showChips(chosen);
}

void ChipsEditor::setLabel(const QString& label)
{
    m_add->setAccessibleName(label);
    m_add->setToolTip(tr("Choose: %1").arg(label));
}

void ChipsEditor::showCommon(bool common)
{
    if (m_common == common) return;
    m_common = common;
    showChips(std::vector<Option>(m_chosen));
}

std::vector<QWidget*> ChipsEditor::controls() const
{
    std::vector<QWidget*> list;
    for (const QWidget* shown : m_chips)
        for (auto* button : shown->findChildren<QToolButton*>()) list.push_back(button);
    list.push_back(m_add);
    return list;
}

void ChipsEditor::showChips(const std::vector<Option>& chosen)
{
    const bool hadFocus = isAncestorOf(focusWidget());
    for (QWidget* old : m_chips) {
        old->hide();
        old->deleteLater();
    }
    m_chips.clear();
    m_chosen = chosen;
    for (const Option& option : chosen) m_chips.push_back(chip(option, m_chips.size()));
    if (chosen.empty()) {
        auto* none = new QLabel(m_common ? tr("nothing in common") : m_none, m_add->parentWidget());
        none->setProperty("part", "unit");
        none->setContentsMargins(2, 4, 2, 4);
        m_chips.push_back(none);
    }
    int index = 0;
    for (QWidget* widget : m_chips) {
        m_flow->insertWidget(index++, widget);
        widget->show();
    }
    emit controlsChanged();
    if (hadFocus) m_add->setFocus();
    updateGeometry();
}

QWidget* ChipsEditor::chip(const Option& option, std::size_t place)
{
    auto* frame = new QFrame(m_add->parentWidget());
    frame->setProperty("part", "chip");
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(new ElidedLabel(option.label, frame));
    fillChip(*layout, option, place);
    auto* out = new QToolButton(frame);
    out->setText(QStringLiteral("×"));
    out->setProperty("part", "chipOut");
    out->setFocusPolicy(Qt::StrongFocus);
    out->setAccessibleName(tr("Take out %1").arg(option.label));
    out->setToolTip(out->accessibleName());
    connect(out, &QToolButton::clicked, this, [this, key = option.key] { remove(key); });
    layout->addWidget(out);
    return frame;
}

void ChipsEditor::fillMenu()
{
    m_menu->clear();
    const std::vector<std::string> chosen = m_binding.read();
    for (const Option& option : m_options()) {
        QString label = option.label;
        QAction* action = m_menu->addAction(label.replace('&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(chosen, option.key) != chosen.end());
        connect(action, &QAction::toggled, this, [this, key = option.key](bool on) { set(key, on); });
    }
    if (m_menu->isEmpty()) m_menu->addAction(tr("There is nothing to choose from yet"))->setEnabled(false);
}

void ChipsEditor::set(const std::string& key, bool chosen)
{
    if (!chosen) {
        remove(key);
        return;
    }
    std::vector<std::string> keys = m_binding.read();
    keys.push_back(key);
    m_session.seal();
    m_binding.write(std::move(keys));
    m_session.seal();
}

void ChipsEditor::remove(const std::string& key)
{
    std::vector<std::string> keys = m_binding.read();
    std::erase(keys, key);
    m_session.seal();
    m_binding.write(std::move(keys));
    m_session.seal();
}

} // namespace cadre
