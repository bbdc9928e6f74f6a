// SPDX-License-Identifier: Apache-2.0
#include "importer/importbusy.hpp"

#include "look/label.hpp"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace cadre {
namespace {

/// Where nobody knows how much there is, the bar only shows that something goes on.
bool isKnown(const ImportProgress& progress)
{
    return progress.of > 0 && (progress.done > 0 || progress.stage != ImportProgress::Stage::reading);
}

QString textOf(const ImportProgress& progress)
{
    const QLocale locale;
    const QString done = locale.toString(static_cast<qulonglong>(progress.done));
    const QString all = locale.toString(static_cast<qulonglong>(progress.of));
    switch (progress.stage) {
    case ImportProgress::Stage::reading:
        break;
    case ImportProgress::Stage::understanding:
        return isKnown(progress) ? ImportBusy::tr("Understanding the framework: %1 of %2 competencies…").arg(done, all)
                                 : ImportBusy::tr("Understanding the framework…");
    case ImportProgress::Stage::comparing:
        return ImportBusy::tr("Comparing with your program: %1 of %2 competencies…").arg(done, all);
    }
    return ImportBusy::tr("Reading the framework…");
}

} // namespace

ImportBusy::ImportBusy(QWidget* parent) : QWidget(parent), m_what(makeLabel({}, "lead")), m_bar(new QProgressBar)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(60, 40, 60, 40);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading the framework"));
    layout->addStretch(1);
    layout->addWidget(m_what);
    layout->addWidget(m_bar);
    layout->addStretch(2);
    showProgress({});
}

void ImportBusy::showProgress(const ImportProgress& progress)
{
    constexpr int steps = 1000;
    m_what->setText(textOf(progress));
    m_bar->setRange(0, isKnown(progress) ? steps : 0);
    if (isKnown(progress)) m_bar->setValue(static_cast<int>(steps * progress.done / progress.of));
}

} // namespace cadre
