// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attachments.h"
#include "ui/widgets/editors/fieldeditor.h"

#include <QList>

class QLabel;
class QListWidget;
class QPushButton;

namespace anguan {

/// Files that belong to a field of a record. A record that is not stored yet has nowhere to keep them: the
/// editor says so.
class AttachmentEditor : public FieldEditor
{
    Q_OBJECT
public:
    AttachmentEditor(const Field &field, Vault &vault, QWidget *parent);

    void setOwner(const QString &registerId, const QString &number);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QString inputProblem() const override { return m_problem; }
    void setReadOnly(bool readOnly) override;
    bool isWide() const override { return true; }

    void addFiles(const QStringList &paths);

private:
    void chooseFiles();
    void removeCurrent();
    void showFiles();

    Vault &m_vault;
    QString m_registerId;
    QString m_number;
    QList<qint64> m_ids;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_hint;
    QString m_problem;
    bool m_readOnly = false;
};

} // namespace anguan
