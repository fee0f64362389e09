// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approvals.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace anguan {

class Banner;
class SignCard;
class SigningSession;
class Vault;

/// One approval, read top-down: what it is about, the steps, what changed, the gates, the answer, the rounds.
class ApprovalPage : public QWidget
{
    Q_OBJECT
public:
    ApprovalPage(Vault &vault, SigningSession &session, QWidget *parent = nullptr);

    void show(const QString &number);          ///< reads it anew
    void showIfChanged(const QString &number); ///< leaves a page alone on which somebody may be answering
    QString number() const { return m_approval.number; }
    SignCard *signCard() const { return m_signCard; } ///< null when nobody can answer here
    void say(Tone tone, const QString &sentence);
    void preview();

signals:
    void editRequested(const QString &number);
    void carryOutRequested(const QString &number);
    void carryOutFirstRequested(const QString &number); ///< in an emergency
    void answered(const QString &number, const QString &notice);
    void openRequested(const QString &number);
    void changed(const QString &number, const QString &notice);
    void signingEdited();

private:
    void build();
    QWidget *heading(QWidget *parent);
    QWidget *emergency(QWidget *parent);
    void addSigning(QBoxLayout *layout, QWidget *parent);
    void addActs(QBoxLayout *layout, QWidget *parent);
    void act(ApprovalAction action);
    void settle(const Result<Approval> &result, const QString &notice);

    Vault &m_vault;
    SigningSession &m_session;
    Approval m_approval;
    Banner *m_banner;
    QScrollArea *m_scroll;
    SignCard *m_signCard = nullptr;
};

} // namespace anguan
