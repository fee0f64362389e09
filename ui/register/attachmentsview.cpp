// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/attachmentsview.h"

#include "models/registers/display.h"
#include "ui/register/filepicture.h"
#include "ui/register/filepreview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/openedcopies.h"
#include "ui/widgets/theme.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

namespace anguan {

AttachmentsView::AttachmentsView(Vault &vault, const Register &reg, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_register(reg)
    , m_list(new QListWidget(this))
    , m_empty(new EmptyState(this))
    , m_notice(new Banner(this))
    , m_progress(new QProgressBar(this))
    , m_add(makeButton(tr("Add a file…"), QStringLiteral("attachmentAdd"), ButtonKind::Secondary, this))
    , m_look(makeButton(tr("Look at"), QStringLiteral("attachmentLook"), ButtonKind::Secondary, this))
    , m_open(makeButton(tr("Open"), QStringLiteral("attachmentOpen"), ButtonKind::Secondary, this))
    , m_save(makeButton(tr("Save a copy…"), QStringLiteral("attachmentSave"), ButtonKind::Secondary, this))
    , m_remove(makeButton(tr("Remove…"), QStringLiteral("attachmentRemove"), ButtonKind::Secondary, this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::px(8), 0, 0);
    layout->addWidget(m_notice);
    m_notice->setClosable(true);
    m_list->setObjectName(QStringLiteral("attachmentList"));
    m_list->setAccessibleName(tr("Attachments"));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    m_progress->hide();
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_look, m_open, m_save, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &AttachmentsView::choose);
    connect(m_save, &QPushButton::clicked, this, &AttachmentsView::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsView::removeCurrent);
    connect(m_look, &QPushButton::clicked, this, &AttachmentsView::lookAtCurrent);
    connect(m_open, &QPushButton::clicked, this, &AttachmentsView::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &AttachmentsView::showWhatGoes);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        const Attachment *file = current();
        if (file && hasPicture(file->name))
            lookAtCurrent();
        else
            openCurrent();
    });
}

void AttachmentsView::showRecord(const QString &number, bool mayChange)
{
    m_number = number;
    m_mayChange = mayChange;
    m_notice->clear();
    m_add->setVisible(mayChange);
    m_remove->setVisible(mayChange);
    m_empty->setWords(QStringLiteral("attach"), tr("No files yet"),
                      mayChange ? tr("Drop files here, or add one: they are sealed inside the vault.")
                                : QString());
    reload();
}

void AttachmentsView::reload()
{
    m_files.clear();
    m_list->clear();
    if (!m_number.isEmpty()) {
        auto files = Attachments(m_vault).of(QString::fromLatin1(m_register.id), m_number);
        if (files)
            m_files = std::move(*files);
        else
            m_notice->say(Tone::Late, files.error().text);
    }
    m_files.removeIf([](const Attachment &file) { return !file.removedAt.isEmpty(); });
    for (const Attachment &file : std::as_const(m_files)) {
        auto *item = new QListWidgetItem(tr("%1\n%2 · %3 · %4")
                                             .arg(file.name, QLocale().formattedDataSize(file.size),
                                                  displayInstant(file.addedAt), file.addedBy),
                                         m_list);
        item->setToolTip(tr("SM3 %1").arg(QString::fromLatin1(file.sm3.toHex())));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_files.isEmpty());
    m_empty->setVisible(m_files.isEmpty());
    m_save->setEnabled(!m_files.isEmpty());
    m_remove->setEnabled(!m_files.isEmpty());
    showWhatGoes();
    emit countChanged(count());
}

void AttachmentsView::addFiles(const QStringList &paths)
{
    m_notice->clear();
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_notice->say(Tone::Late,
                          tr("“%1” cannot be read. Check that the file is there and open to you.").arg(path));
            break;
        }
        m_progress->setRange(0, 100);
        m_progress->show();
        const auto added = Attachments(m_vault).add(
            QString::fromLatin1(m_register.id), m_number, QFileInfo(path).fileName(), file,
            [this](qint64 done, qint64 total) {
                m_progress->setValue(total > 0 ? static_cast<int>(done * 100 / total) : 0);
                m_progress->repaint(); // the event loop waits until the file is whole
                return true;
            });
        m_progress->hide();
        if (!added) {
            m_notice->say(Tone::Late, added.error().text, {}, added.error().details);
            break;
        }
    }
    reload();
}

void AttachmentsView::choose()
{
    const QString path = Ask::openFile(this, tr("Add a file"), tr("All files (*)"));
    if (!path.isEmpty())
        addFiles({path});
}

void AttachmentsView::showWhatGoes()
{
    const Attachment *file = current();
    m_look->setEnabled(file && hasPicture(file->name));
    m_open->setEnabled(file);
}

void AttachmentsView::lookAtCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    auto *preview = new FilePreview(m_vault, *file, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void AttachmentsView::openCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    const auto opened = OpenedCopies::instance().open(file->name, [this, id = file->id](QIODevice &target) {
        return Attachments(m_vault).read(id, target);
    });
    if (!opened)
        m_notice->say(Tone::Late, opened.error().text, {}, opened.error().details);
    else
        m_notice->say(Tone::Soon,
                      tr("A copy of “%1” is open in another program. It is wiped when the vault is "
                         "locked; changes made there are not kept.")
                          .arg(file->name));
}

void AttachmentsView::saveCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    const QString path = Ask::saveFile(this, tr("Save a copy"), file->name, tr("All files (*)"));
    if (path.isEmpty())
        return;
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly)) {
        m_notice->say(Tone::Late, tr("“%1” cannot be written. Choose another folder.").arg(path));
        return;
    }
    if (const auto read = Attachments(m_vault).read(file->id, target); !read) {
        target.cancelWriting();
        m_notice->say(Tone::Late, read.error().text, {}, read.error().details);
        return;
    }
    if (!target.commit()) {
        m_notice->say(Tone::Late, tr("“%1” cannot be written. Choose another folder.").arg(path));
        return;
    }
    m_notice->say(Tone::Soon, tr("Saved to %1. That copy lies outside the vault, unsealed.").arg(path));
}

void AttachmentsView::removeCurrent()
{
    const Attachment *file = current();
    if (!file)
        return;
    const auto reason =
        Ask::reason(this, tr("Remove “%1”").arg(file->name),
                    tr("The file leaves the record and stays readable in its history. Why?"), tr("Remove"));
    if (!reason)
        return;
    if (const auto removed = Attachments(m_vault).remove(file->id, *reason); !removed)
        m_notice->say(Tone::Late, removed.error().text);
    reload();
}

const Attachment *AttachmentsView::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

void AttachmentsView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayChange && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentsView::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    event->acceptProposedAction();
    addFiles(paths);
}

} // namespace anguan
