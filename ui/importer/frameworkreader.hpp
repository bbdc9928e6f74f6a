// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/framework.hpp"
#include "exchange/mapping/source.hpp"
#include "importer/importwork.hpp"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace cadre {

/// Reads a framework from its files, or from what was copied, in a thread of its own, so that the window stays alive
/// with large ones. A reader that is destroyed before it is done stops the thread and drops what it will bring.
class FrameworkReader : public QObject {
    Q_OBJECT

public:
    explicit FrameworkReader(QObject* parent = nullptr) : QObject(parent) {}
    ~FrameworkReader() override { stop(); }

    void start(const QStringList& paths);
    void start(const QByteArray& copied, const QString& name);
    /// Reads a file that a family knows once more, for a mapping.
    void startForMapping(const QStringList& paths);
    /// Stops what is not done; nobody hears of it any more.
    void stop();
    /// Of what was started last; null if nothing was.
    [[nodiscard]] std::shared_ptr<const ImportWork> work() const { return m_work; }

signals:
    void read(const std::shared_ptr<const cadre::Framework>& framework);
    /// The file is a table, a text, or JSON of a kind that no family knows: a mapping must say where things are.
    void needsMapping(const std::shared_ptr<const cadre::MappedSource>& source);
    /// `message` is for the user.
    void failed(const QString& message);

private:
    struct Outcome;
    template <class Read> void run(Read read);

    std::shared_ptr<ImportWork> m_work; ///< Of what was started last.
};

} // namespace cadre
