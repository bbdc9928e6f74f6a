// SPDX-License-Identifier: Apache-2.0
#include "rules/rulespage.hpp"

#include "look/label.hpp"
#include "look/messagebar.hpp"
#include "model/error.hpp"
#include "review/rulesetjson.hpp"
#include "review/rulesteps.hpp"
#include "rules/ownset.hpp"
#include "rules/ruledetail.hpp"
#include "rules/ruleproblems.hpp"
#include "rules/ruletable.hpp"
#include "rules/ruleview.hpp"
#include "rules/setchooser.hpp"
#include "rules/words.hpp"
#include "session/filename.hpp"
#include "session/session.hpp"
#include "session/text.hpp"
#include "store/diskfile.hpp"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace cadre {

namespace {

constexpr auto rulesFolderKey = "rules/folder";
constexpr std::size_t mostBytes = 1024 * 1024;

QString rulesFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(rulesFolderKey, documents).toString();
}

void rememberRulesFolder(const QString& path)
{
    QSettings().setValue(rulesFolderKey, QFileInfo(path).absolutePath());
}

QFrame* makeCard()
{
    auto* card = new QFrame;
    card->setProperty("part", "card");
    return card;
}

} // namespace

RulesPage::RulesPage(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_chooser(new SetChooser(session)), m_message(new MessageBar),
      m_table(new RuleTable(session, this)), m_words(new QLineEdit), m_onlyChanged(new QCheckBox),
      m_nothing(makeLabel({}, "empty")), m_view(new RuleView(*m_table)), m_detail(new RuleDetail(session))
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(10);
    columns->addWidget(makeList(), 7);
    columns->addWidget(makeDetail(), 5);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(makeHeader());
    layout->addWidget(m_chooser);
    layout->addWidget(m_message);
    layout->addWidget(new RuleProblems(session));
    layout->addLayout(columns, 1);

    connect(m_chooser, &SetChooser::chosen, this, &RulesPage::use);
    connect(m_table, &RuleTable::refreshed, this, &RulesPage::showCounts);
    connect(m_view, &RuleView::ruleSelected, this, [this] { m_detail->showRule(*m_view->selected()); });
    connect(m_view, &RuleView::detailRequested, m_detail, &RuleDetail::focusWeight);
    connect(&session, &Session::replaced, m_message, &QWidget::hide);
    connect(&session, &Session::changed, this, [this](const Edit& edit) {
        if (!edit.reviewSettings.empty()) m_message->hide(); // what it says may no longer be so
    });
    connect(&session, &Session::placeRequested, this, [this](const Place& place) {
        if (place.record.type == RecordType::reviewSettings) showRule(toQt(place.field));
    });
    showCounts();
    m_view->selectShown();
}

QLayout* RulesPage::makeHeader()
{
    auto* import = new QPushButton(tr("Import…"));
    import->setAccessibleName(tr("Import a rule set"));
    auto* write = new QPushButton(tr("Export…"));
    write->setAccessibleName(tr("Export the rule set"));
    connect(import, &QPushButton::clicked, this, &RulesPage::askAndImport);
    connect(write, &QPushButton::clicked, this, &RulesPage::askAndExport);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(makeLabel(tr("Rules"), "title"));
    texts->addWidget(makeLabel(
        tr("What the review looks for, and how much each gap weighs. Your choices are kept in the program."), "lead"));
    auto* header = new QHBoxLayout;
    header->setSpacing(8);
    header->addLayout(texts, 1);
    header->addWidget(import, 0, Qt::AlignBottom);
    header->addWidget(write, 0, Qt::AlignBottom);
    return header;
}

QWidget* RulesPage::makeList()
{
    m_words->setPlaceholderText(tr("Find a rule"));
    m_words->setAccessibleName(tr("Find a rule"));
    m_words->setProperty("ownUndo", true);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &RulesPage::filter);
    connect(m_onlyChanged, &QCheckBox::toggled, this, &RulesPage::filter);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(8, 8, 10, 8);
    tools->setSpacing(12);
    tools->addWidget(m_words, 1);
    tools->addWidget(m_onlyChanged);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_nothing->setAlignment(Qt::AlignTop);

    auto* card = makeCard();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addLayout(tools);
    inside->addWidget(m_nothing, 1);
    inside->addWidget(m_view, 1);
    return card;
}

QWidget* RulesPage::makeDetail()
{
    auto* card = makeCard();
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_detail);
    return card;
}

bool RulesPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down;
    if (watched != m_words || !isDown || !m_view->isVisible()) return QWidget::eventFilter(watched, event);
    m_view->selectShown();
    m_view->setFocus();
    return true;
}

void RulesPage::showRule(const QString& id)
{
    const Rule* rule = findRule(fromQt(id));
    if (!rule) return;
    if (m_table->rowOf(rule) < 0) {
        m_words->clear();
        m_onlyChanged->setChecked(false);
    }
    m_view->select(rule);
    m_view->setFocus();
}

void RulesPage::filter()
{
    m_table->setFilter(m_words->text(), m_onlyChanged->isChecked());
}

void RulesPage::showCounts()
{
    m_onlyChanged->setText(tr("Only changed (%1)").arg(m_table->changedRules()));
    const bool isEmptyList = m_table->rowCount() == 0;
    m_nothing->setText(m_words->text().isEmpty()
                           ? tr("No rule differs from %1.").arg(toQt(shippedBase(m_table->set()).name))
                           : tr("No rule here has these words."));
    m_nothing->setVisible(isEmptyList);
    m_view->setVisible(!isEmptyList);
}

void RulesPage::use(const RuleSet& set)
{
    const std::size_t dropped = keptChanges(m_session.program());
    m_session.seal();
    m_session.push(useRuleSet(m_session.program(), set));
    m_session.seal();
    m_message->showDone(inForceWords(set, dropped));
}

bool RulesPage::isNamed()
{
    if (!needsName(m_session.rules())) return true;
    m_message->showError(tr("Give your own set a name first. By it, colleagues and reports know it."));
    m_chooser->focusName();
    return false;
}

void RulesPage::askAndImport()
{
    QFileDialog dialog(this, tr("Import a rule set"), rulesFolder(), tr("Rule sets (*.json);;All files (*)"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    if (dialog.exec() == QDialog::Accepted) importFrom(dialog.selectedFiles().constFirst());
}

void RulesPage::importFrom(const QString& path)
{
    rememberRulesFolder(path);
    const std::filesystem::path file = path.toStdU16String();
    try {
        const std::string bytes = readFile(file, mostBytes);
        use(namingFile(file, [&] { return readRuleSet(bytes); }));
    } catch (const FileError& error) {
        m_message->showError(shown(error.text()));
    }
}

void RulesPage::askAndExport()
{
    if (!isNamed()) return;
    const QString name = fileNameFor(toQt(m_session.rules().name), tr("rules"), QStringLiteral(".json"));
    QFileDialog dialog(this, tr("Export the rule set"), QDir(rulesFolder()).filePath(name), tr("Rule sets (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    // The dialog adds the ending itself, so that it asks about the file that will be written.
    dialog.setDefaultSuffix(QStringLiteral("json"));
    if (dialog.exec() == QDialog::Accepted) exportTo(dialog.selectedFiles().constFirst());
}

void RulesPage::exportTo(const QString& path)
{
    if (!isNamed()) return;
    rememberRulesFolder(path);
    try {
        writeFileAtomically(path.toStdU16String(), writeRuleSet(m_session.rules()));
    } catch (const FileError& error) {
        return m_message->showError(shown(error.text()));
    }
    m_message->showDone(
        tr("The rule set is in “%1”. Colleagues can import it into their programs.").arg(QFileInfo(path).fileName()));
}

} // namespace cadre
