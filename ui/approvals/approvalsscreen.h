// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/kind.h"
#include "ui/widgets/screen.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace anguan {

class ApprovalListModel;
class ApprovalPage;
class Banner;
class CarryOutForm;
class DraftForm;
class DelegationCard;
class EmptyState;
class KindChooser;
class SigningSession;
class Vault;

/// Approvals: what waits, what is under way, what is done at the left; the one that is read, answered,
/// drafted or carried out at the right.
class ApprovalsScreen : public Screen
{
    Q_OBJECT
public:
    explicit ApprovalsScreen(Vault &vault, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("approvals"); }
    void activate() override;
    void focusFilter() override;
    void createNew() override;
    void printIt() override;
    void saveIt() override;
    void editIt() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;
    void keepDraft() override;
    void restoreDraft() override;
    void openItem(const QString &number) override;
    QString currentItem() const override;

    /// A new application of a kind about a record, asked for by another screen.
    void startNew(const QString &kindId, const QString &subject);
    void startApproval(const QString &kind, const QString &subject) override { startNew(kind, subject); }
    int waiting() const; ///< for the count in the navigation

private:
    void build();
    QWidget *listPane();
    void reload();
    void read(const QString &number);
    void edit(const QString &number);
    void carryOut(const QString &number, bool first = false);
    void answered(const QString &number, const QString &notice);
    void showForm(QWidget *form);
    void draft(DraftForm *form);
    template <typename Form>
    void follow(Form *form);
    void closeForm();
    void finished(const QString &number, const QString &notice);
    void recordChanged(const QString &registerId, const QString &number);
    void dropDraftOf(const QString &form);
    bool formMayGo();
    bool mayDraft() const;

    Vault &m_vault;
    ApprovalListModel *m_model;
    QListView *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    QStackedWidget *m_right = nullptr;
    EmptyState *m_empty = nullptr;
    ApprovalPage *m_page = nullptr;
    DraftForm *m_draft = nullptr;
    CarryOutForm *m_carryOut = nullptr;
    DelegationCard *m_delegation = nullptr;
    KindChooser *m_chooser = nullptr;
    SigningSession *m_session;
    Banner *m_restored = nullptr;
    QTimer m_keeping; ///< typed text is sealed within two seconds
};

} // namespace anguan
