// SPDX-License-Identifier: Apache-2.0
#include "form/stretcheditor.hpp"

#include "form/numbereditor.hpp"
#include "look/label.hpp"
#include "session/session.hpp"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {

namespace {

/// The sources of challenge in McCauley's list, each as a question about the work.
QStringList sourcesOfChallenge()
{
    return {StretchEditor::tr("The tasks are new to the person"),
            StretchEditor::tr("Something new is started, or the strategy changes"),
            StretchEditor::tr("Problems that others left have to be solved"),
            StretchEditor::tr("Staff are inexperienced or unwilling"),
            StretchEditor::tr("Much depends on it, and others will notice"),
            StretchEditor::tr("It is large or has many parts"),
            StretchEditor::tr("People outside the company are part of it"),
            StretchEditor::tr("It takes influence without authority"),
            StretchEditor::tr("Other cultures are involved"),
            StretchEditor::tr("The team is mixed in background and experience")};
}

QString meaningOf(std::int64_t stretch)
{
    switch (stretch) {
    case 1: return StretchEditor::tr("1: work already mastered");
    case 2: return StretchEditor::tr("2: a little new");
    case 3: return StretchEditor::tr("3: clearly new, help is needed at times");
    case 4: return StretchEditor::tr("4: very demanding; it can fail, and that would be noticed");
    case 5: return StretchEditor::tr("5: extreme");
    default: return {};
    }
}

} // namespace

int stretchOf(int sources)
{
    if (sources <= 0) return 1;
    if (sources <= 2) return 2;
    if (sources == 3) return 3;
    return sources <= 5 ? 4 : 5;
}

StretchEditor::StretchEditor(Session& session, Binding<std::optional<std::int64_t>> binding, QWidget* parent)
    : Editor(session, parent), m_binding(std::move(binding)),
      m_number(new NumberEditor(session, asDecimal(m_binding), {1, 5}, tr("of 5"), this)), m_meaning(makeLabel({}, "hint")),
      m_fold(new QToolButton), m_list(nullptr)
{
    m_list = makeList();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_number);
    layout->addWidget(m_meaning);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_list);
    m_fold->setText(tr("Work it out…"));
    m_fold->setProperty("part", "link");
    m_fold->setCheckable(true);
    m_fold->setAccessibleName(tr("Work out the stretch from what makes the work hard"));
    m_list->hide();
    setFocusProxy(m_number->focusTarget());
    adopt(m_fold);
    setFocusProxy(m_number->focusTarget());
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_list->setVisible(open);
        emit controlsChanged();
    });
    connect(m_number, &Editor::noteChanged, this, [this] { setNote(m_number->note()); });
    showProposal();
}

QWidget* StretchEditor::makeList()
{
    auto* list = new QFrame;
    list->setProperty("part", "drawer");
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(3);
    layout->addWidget(makeLabel(tr("Tick what is true of this work. The count proposes a number; only the number is kept."), "hint"));
    for (const QString& source : sourcesOfChallenge()) {
        auto* line = new QHBoxLayout;
        auto* box = new QCheckBox;
        box->setAccessibleName(source);
        auto* words = makeLabel(source, "text");
        words->setBuddy(box);
        line->addWidget(box, 0, Qt::AlignTop);
        line->addWidget(words, 1);
        layout->addLayout(line);
        m_sources.push_back(box);
        connect(box, &QCheckBox::toggled, this, &StretchEditor::showProposal);
    }
    m_use = new QPushButton;
    m_use->setProperty("part", "addRow");
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    connect(m_use, &QPushButton::clicked, this, [this] {
        m_session.seal();
        m_binding.write(stretchOf(ticked()));
        m_session.seal();
        m_fold->setChecked(false);
        focusTarget()->setFocus();
    });
    return list;
}

int StretchEditor::ticked() const
{
    return static_cast<int>(std::ranges::count_if(m_sources, [](const QCheckBox* box) { return box->isChecked(); }));
}

void StretchEditor::showProposal()
{
    const int sources = ticked();
    m_use->setText(tr("%n of ten: use stretch %1", nullptr, sources).arg(stretchOf(sources)));
}

void StretchEditor::showMeaning()
{
    const QString meaning = meaningOf(m_binding.read().value_or(0));
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
}

void StretchEditor::refresh()
{
    m_number->refresh();
    showMeaning();
}

void StretchEditor::forget()
{
    m_number->forget();
    for (QCheckBox* box : m_sources) box->setChecked(false);
    m_fold->setChecked(false);
    showMeaning();
}

bool StretchEditor::showMixed(bool mixed)
{
    return m_number->showMixed(mixed);
}

void StretchEditor::setLabel(const QString& label)
{
    m_number->setLabel(label);
}

QWidget* StretchEditor::focusTarget()
{
    return m_number->focusTarget();
}

std::vector<QWidget*> StretchEditor::controls() const
{
    std::vector<QWidget*> list = m_number->controls();
    list.push_back(m_fold);
    list.insert(list.end(), m_sources.begin(), m_sources.end());
    list.push_back(m_use);
    return list;
}

void StretchEditor::saveDrafts(Drafts& drafts, const QString& path) const
{
    m_number->saveDrafts(drafts, path);
}

void StretchEditor::restoreDrafts(const Drafts& drafts, const QString& path)
{
    m_number->restoreDrafts(drafts, path);
}

} // namespace cadre
