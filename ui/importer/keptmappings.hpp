// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/mapping/source.hpp"
#include "files/mappingstore.hpp"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cadre {

/// The mappings that a person keeps: choose one, keep the one that is shown under a name, rename it, remove it; and those
/// that come and go as files.
class KeptMappings : public QWidget {
    Q_OBJECT

public:
    explicit KeptMappings(const MappedSource& source, QWidget* parent = nullptr);

    /// The one that was kept for files of this shape; null if there is none.
    [[nodiscard]] const Mapping* offered() const { return m_offered ? &*m_offered : nullptr; }
    /// The mapping that the buttons are about.
    void show(const Mapping& mapping);

signals:
    void chosen(const cadre::Mapping& mapping);
    void renamed(const QString& name);

private:
    void fill();
    void choose(int index);
    void keep();
    void rename();
    void remove();
    void exportToFile();
    void useFile();
    void showState();
    void say(const QString& text, const char* severity = "");
    [[nodiscard]] bool isForOtherShape() const;
    template <class Do> void trying(Do&& run);

    const MappedSource& m_source;
    MappingStore m_store;
    std::vector<Mapping> m_all;
    std::optional<Mapping> m_offered;
    Mapping m_mapping;
    QComboBox* m_box;
    QLineEdit* m_name;
    QLabel* m_state;
    QPushButton* m_keep;
    QPushButton* m_rename;
    QPushButton* m_remove;
};

} // namespace cadre
