// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/screen.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QStackedWidget;

namespace anguan {

class Banner;
class EmptyState;
class ReviewListModel;
class ReviewSheet;
class Vault;

/// Access reviews: all of them at the left, the sheet at the right.
class ReviewScreen : public Screen
{
    Q_OBJECT
public:
    explicit ReviewScreen(Vault &vault, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString guidePage() const override { return QStringLiteral("access"); }
    void activate() override;
    void focusFilter() override;
    void createNew() override;
    void printIt() override;
    QList<QWidget *> panes() override;
    bool stepBack() override;
    void openItem(const QString &number) override;
    QString currentItem() const override;
    void openForm(const QString &number, const QString &field, const QJsonObject &values) override;

    ReviewSheet *sheet() const { return m_sheet; }

private:
    QWidget *listPane();
    void reload();
    void read(const QString &number);
    void showDialog(const QString &review, const QString &system = {});

    Vault &m_vault;
    ReviewListModel *m_model;
    QListView *m_list = nullptr;
    QLineEdit *m_filter = nullptr;
    Banner *m_notice;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    ReviewSheet *m_sheet;
    QTimer m_changed; ///< gathers the changes of one act
};

} // namespace anguan
