// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guided/questionview.hpp"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace cadre {

class TextList;

/// Who mentors, who leads the work, who else supports.
class SupportQuestion : public QuestionView {
    Q_OBJECT

public:
    explicit SupportQuestion(QWidget* parent = nullptr);

    void present(const DraftAnswers& answers) override;
    void take(DraftAnswers& answers) const override;

private:
    void showRoom();

    QCheckBox* m_mentor;
    QCheckBox* m_managerTalks;
    QCheckBox* m_peerGroup;
    QCheckBox* m_lookBack;
    QCheckBox* m_seniorTalks;
    QCheckBox* m_prepared;
    TextList* m_mentors;
    TextList* m_leaders;
    QLineEdit* m_sponsor;
    QLineEdit* m_owner;
    QLabel* m_room;
    std::int64_t m_places = 0;
};

} // namespace cadre
