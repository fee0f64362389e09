// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/screen.h"

#include <QTimer>

#include <functional>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace anguan {

class Banner;
class EmptyState;
class HandoverListModel;
class HandoverView;
class Vault;

/// Joining, transfer and leaving: the sheets at the left, one of them at the right.
class HandoverScreen : public Screen
{
    Q_OBJECT
public:
    explicit HandoverScreen(Vault &vault, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("access"); }
    void activate() override;
    void focusFilter() override;
    void createNew() override;
    void printIt() override;
    void editIt() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;
    void openItem(const QString &number) override;
    QString currentItem() const override;
    void openForm(const QString &number, const QString &field, const QJsonObject &values) override;

    /// A sheet of a kind ("leaving", "transfer", "joining"), of that person if there is one.
    void startNew(const QString &kind, const QString &person = {});
    HandoverView *view() const { return m_view; }

private:
    QWidget *listPane();
    void reload();
    void read(const QString &number);
    void saved(const QString &number);
    void printUndertaking();

    Vault &m_vault;
    HandoverListModel *m_model;
    QListView *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    Banner *m_notice;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    HandoverView *m_view;
    QTimer m_changed; ///< gathers the changes of one act
};

} // namespace anguan
