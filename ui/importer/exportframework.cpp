// SPDX-License-Identifier: Apache-2.0
#include "importer/exportframework.hpp"

#include "exchange/frameworkexport/frameworkexport.hpp"
#include "model/error.hpp"
#include "session/filename.hpp"
#include "session/text.hpp"
#include "store/diskfile.hpp"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace cadre {
namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportFramework)
};

constexpr auto folderKey = "export/frameworkFolder";

} // namespace

QString writeFramework(const Program& program, const QString& path, FrameworkForm form)
{
    try {
        const Framework framework = frameworkOf(program);
        const std::string today = fromQt(QDate::currentDate().toString(Qt::ISODate));
        writeFileAtomically(path.toStdU16String(), form == FrameworkForm::caseOne ? writeCasePackage(framework, today)
                                                                                  : writeCadreFramework(framework));
    } catch (const FileError& error) {
        return shown(error.text());
    }
    return {};
}

QString exportFramework(const Program& program, QWidget& window)
{
    const QString own = ExportWords::tr("Cadre framework, keeps everything (*.json)");
    const QString caseOne = ExportWords::tr("1EdTech CASE 1.0 package, for other systems (*.json)");
    const QString folder = QSettings().value(folderKey).toString();
    const QString name = fileNameFor(toQt(frameworkOf(program).name), ExportWords::tr("framework"), QStringLiteral(".json"));
    QString chosen;
    QString path = QFileDialog::getSaveFileName(&window, ExportWords::tr("Export the framework"),
                                                folder.isEmpty() ? name : folder + u'/' + name,
                                                own + QStringLiteral(";;") + caseOne, &chosen);
    if (path.isEmpty()) return {};
    if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".json");
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    return writeFramework(program, path, chosen == caseOne ? FrameworkForm::caseOne : FrameworkForm::cadre);
}

} // namespace cadre
