// SPDX-License-Identifier: Apache-2.0
#include "importer/keptmappings.hpp"

#include "exchange/mapping/shape.hpp"
#include "look/flowlayout.hpp"
#include "look/label.hpp"
#include "session/text.hpp"
#include "store/diskfile.hpp"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace cadre {
namespace {

std::filesystem::path mappingFolder()
{
    return (QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/mappings"))
        .toStdU16String();
}

QPushButton* makeLink(QLayout& row, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("part", "link");
    button->setAutoDefault(false);
    row.addWidget(button);
    return button;
}

} // namespace

KeptMappings::KeptMappings(const MappedSource& source, QWidget* parent)
    : QWidget(parent), m_source(source), m_store(mappingFolder()), m_offered(m_store.offerFor(source.shape())),
      m_box(new QComboBox), m_name(new QLineEdit), m_state(makeLabel({}, "hint")), m_keep(nullptr), m_rename(nullptr),
      m_remove(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto addLabelled = [&](const QString& text, QWidget* field) {
        auto* label = makeLabel(text, "fieldLabel");
        label->setBuddy(field);
        field->setAccessibleName(QString(text).remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(field);
    };
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addLabelled(tr("Mapping in &use"), m_box);
    auto* files = new QHBoxLayout;
    QPushButton* uses = makeLink(*files, tr("Use a mapping file…"));
    files->addStretch(1);
    layout->addLayout(files);
    layout->addSpacing(4);
    addLabelled(tr("&Keep it for the next file of this kind, as"), m_name);
    auto* buttons = new FlowLayout(nullptr, 2, 2);
    m_keep = makeLink(*buttons, tr("Keep"));
    m_rename = makeLink(*buttons, tr("Rename"));
    m_remove = makeLink(*buttons, tr("Remove"));
    QPushButton* exports = makeLink(*buttons, tr("Export…"));
    layout->addLayout(buttons);
    layout->addWidget(m_state);

    connect(m_box, &QComboBox::activated, this, &KeptMappings::choose);
    connect(m_name, &QLineEdit::textChanged, this, &KeptMappings::showState);
    connect(m_keep, &QPushButton::clicked, this, &KeptMappings::keep);
    connect(m_rename, &QPushButton::clicked, this, &KeptMappings::rename);
    connect(m_remove, &QPushButton::clicked, this, &KeptMappings::remove);
    connect(exports, &QPushButton::clicked, this, &KeptMappings::exportToFile);
    connect(uses, &QPushButton::clicked, this, &KeptMappings::useFile);
    fill();
}

void KeptMappings::fill()
{
    m_all = m_store.all();
    m_box->clear();
    m_box->addItem(tr("What Cadre proposes"));
    for (const Mapping& mapping : m_all) m_box->addItem(toQt(mapping.name));
    showState();
}

void KeptMappings::show(const Mapping& mapping)
{
    const bool isOther = mapping.name != m_mapping.name || m_name->text().isEmpty();
    m_mapping = mapping;
    if (isOther) m_name->setText(toQt(mapping.name));
    showState();
}

void KeptMappings::showState()
{
    const std::string name = fromQt(m_name->text().trimmed());
    const auto named = [&](const std::string& wanted) {
        return std::ranges::find(m_all, wanted, [](const Mapping& mapping) { return mapping.name; });
    };
    const auto own = named(m_mapping.name);
    const bool isKept = own != m_all.end();
    const bool isSame = isKept && *own == m_mapping && name == m_mapping.name;
    m_box->setCurrentIndex(isKept ? static_cast<int>(own - m_all.begin()) + 1 : 0);
    m_keep->setEnabled(!name.empty() && !isSame);
    m_rename->setEnabled(isKept && !name.empty() && name != m_mapping.name && named(name) == m_all.end());
    m_remove->setEnabled(isKept);
    if (isForOtherShape())
        say(tr("“%1” was made for another kind of file. Look whether the right things come in.")
                .arg(toQt(m_mapping.name)),
            "warning");
    else if (isSame) say(tr("Kept as “%1”. It is used again for files of this shape.").arg(toQt(name)));
    else if (isKept) say(tr("Changed since you kept “%1”.").arg(toQt(m_mapping.name)));
    else say(tr("Not kept yet."));
}

bool KeptMappings::isForOtherShape() const
{
    return !m_mapping.shape.empty() && shapeLikeness(m_mapping.shape, m_source.shape()) < sameShape;
}

void KeptMappings::say(const QString& text, const char* severity)
{
    m_state->setText(text);
    m_state->setProperty("part", *severity ? "findingText" : "hint");
    m_state->setProperty("severity", severity);
    m_state->style()->polish(m_state);
}

template <class Do> void KeptMappings::trying(Do&& run)
{
    QString error;
    try {
        run();
    } catch (const FileError& caught) {
        error = shown(caught.text());
    }
    fill();
    if (!error.isEmpty()) say(error, "error");
}

void KeptMappings::choose(int index)
{
    if (index > 0 && static_cast<std::size_t>(index) <= m_all.size()) {
        emit chosen(Mapping(m_all[static_cast<std::size_t>(index) - 1]));
    } else if (index == 0 && !m_source.proposals().empty()) {
        emit chosen(Mapping(m_source.proposals().front().mapping));
    }
}

void KeptMappings::keep()
{
    m_mapping.name = fromQt(m_name->text().trimmed());
    m_mapping.shape = m_source.shape();
    trying([&] { m_store.keep(m_mapping); });
    emit renamed(toQt(m_mapping.name));
}

void KeptMappings::rename()
{
    const std::string name = fromQt(m_name->text().trimmed());
    trying([&] {
        m_store.rename(m_mapping.name, name);
        m_mapping.name = name;
    });
    emit renamed(toQt(m_mapping.name));
}

void KeptMappings::remove()
{
    trying([&] { m_store.remove(m_mapping.name); });
}

void KeptMappings::useFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Use a mapping file"), {},
                                                      tr("Mappings (*.json);;All files (*)"));
    if (path.isEmpty()) return;
    trying([&] { emit chosen(openMapping(path.toStdU16String())); });
}

void KeptMappings::exportToFile()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the mapping"), m_name->text() + QStringLiteral(".json"), tr("Mappings (*.json)"));
    if (path.isEmpty()) return;
    Mapping mapping = m_mapping;
    mapping.name = fromQt(m_name->text().trimmed());
    trying([&] { writeFileAtomically(path.toStdU16String(), writeMapping(mapping)); });
}

} // namespace cadre
