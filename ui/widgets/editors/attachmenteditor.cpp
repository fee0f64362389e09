// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editors/attachmenteditor.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace anguan {

AttachmentEditor::AttachmentEditor(const Field &field, Vault &vault, QWidget *parent)
    : FieldEditor(field, parent)
    , m_vault(vault)
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("Add a file…"), this))
    , m_remove(new QPushButton(tr("Take off the list"), this))
    , m_hint(new QLabel(tr("Save first; then files can be added."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_hint->setProperty("type", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_add->setObjectName(fieldId() + QStringLiteral("Add"));
    m_remove->setObjectName(fieldId() + QStringLiteral("Remove"));
    focusOn(m_add);
    connect(m_add, &QPushButton::clicked, this, &AttachmentEditor::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentEditor::removeCurrent);
    showFiles();
}

void AttachmentEditor::setOwner(const QString &registerId, const QString &number)
{
    m_registerId = registerId;
    m_number = number;
    showFiles();
}

QJsonValue AttachmentEditor::value() const
{
    QJsonArray ids;
    for (const qint64 id : m_ids)
        ids.append(id);
    return ids.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(ids);
}

void AttachmentEditor::setValue(const QJsonValue &value)
{
    m_ids.clear();
    for (const QJsonValue &id : value.toArray())
        m_ids.append(id.toInteger());
    showFiles();
}

void AttachmentEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showFiles();
}

void AttachmentEditor::addFiles(const QStringList &paths)
{
    m_problem.clear();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_problem = tr("“%1” cannot be read. Check that the file is there and open to you.").arg(path);
            break;
        }
        const auto added = Attachments(m_vault).add(m_registerId, m_number, QFileInfo(path).fileName(), file);
        if (!added) {
            m_problem = added.error().text;
            break;
        }
        m_ids.append(added->id);
    }
    showFiles();
    emit edited();
}

void AttachmentEditor::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Add files")));
}

void AttachmentEditor::removeCurrent()
{
    // The file stays with the record; only this field lets go of it.
    if (const QListWidgetItem *item = m_list->currentItem()) {
        m_ids.removeOne(item->data(Qt::UserRole).toLongLong());
        showFiles();
        emit edited();
    }
}

void AttachmentEditor::showFiles()
{
    const bool hasOwner = !m_number.isEmpty();
    m_list->clear();
    if (hasOwner) {
        const auto files = Attachments(m_vault).of(m_registerId, m_number);
        for (const Attachment &file : files.value_or(QList<Attachment>())) {
            if (!m_ids.contains(file.id))
                continue;
            auto *item = new QListWidgetItem(
                tr("%1 (%2)").arg(file.name, QLocale().formattedDataSize(file.size)), m_list);
            item->setData(Qt::UserRole, file.id);
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(Theme::px(std::clamp(m_list->count(), 1, 4) * 28 + 6));
    m_hint->setVisible(!hasOwner && !m_readOnly);
    m_add->setEnabled(hasOwner);
    m_add->setVisible(!m_readOnly);
    m_remove->setVisible(!m_readOnly && m_list->count() > 0);
}

} // namespace anguan
