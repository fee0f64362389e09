// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/filepreview.h"

#include "models/vault/workconnection.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/task.h"
#include "ui/widgets/taskstrip.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace anguan {

namespace {

struct Drawn
{
    QByteArray bytes;
    FilePicture picture;
};

} // namespace

FilePreview::FilePreview(Vault &vault, const Attachment &file, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_file(file.id)
    , m_notice(new Banner(this))
    , m_page(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_back(
          makeButton(tr("Previous page"), QStringLiteral("previousPageButton"), ButtonKind::Secondary, this))
    , m_on(makeButton(tr("Next page"), QStringLiteral("nextPageButton"), ButtonKind::Secondary, this))
    , m_where(new QLabel(this))
{
    setWindowTitle(file.name);
    setObjectName(QStringLiteral("filePreview"));
    resize(Theme::px(860), Theme::px(660));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    m_page->setAlignment(Qt::AlignCenter);
    m_page->setAccessibleName(tr("Page of “%1”").arg(file.name));
    m_area->setObjectName(QStringLiteral("previewArea"));
    m_area->setAccessibleName(file.name);
    m_area->setWidgetResizable(true);
    m_area->setWidget(m_page);
    layout->addWidget(m_area, 1);
    auto *acts = new QHBoxLayout;
    m_where->setObjectName(QStringLiteral("pageLabel"));
    QPushButton *close = makeButton(tr("Close"), QStringLiteral("closeButton"), ButtonKind::Secondary, this);
    acts->addWidget(m_back);
    acts->addWidget(m_on);
    acts->addWidget(m_where);
    acts->addStretch();
    acts->addWidget(new TaskStrip(this));
    acts->addWidget(close);
    layout->addLayout(acts);
    connect(m_back, &QPushButton::clicked, this, [this] { draw(page() - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { draw(page() + 1); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    draw(0);
}

void FilePreview::draw(int page)
{
    if (m_task)
        return;
    m_back->setEnabled(false);
    m_on->setEnabled(false);
    m_task = Task::run<Result<Drawn>>(
        this, tr("Drawing the page"),
        [vault = &m_vault, file = m_file, bytes = m_bytes, page,
         width = Theme::px(800)](const Progress &) -> Result<Drawn> {
            Drawn made{bytes, {}};
            if (made.bytes.isEmpty()) {
                const auto connection = WorkConnection::open(*vault, WorkConnection::For::Reading);
                if (!connection)
                    return fail(connection.error());
                QBuffer buffer(&made.bytes);
                buffer.open(QIODevice::WriteOnly);
                ANGUAN_TRY(Attachments(*vault).read(file, buffer));
            }
            ANGUAN_TRY_LET(picture, pictureOf(made.bytes, page, width));
            made.picture = picture;
            return made;
        },
        [this](const Result<Drawn> &made) {
            m_task = nullptr;
            if (!made)
                return drawn(fail(made.error()));
            m_bytes = made->bytes;
            drawn(made->picture);
        });
}

void FilePreview::drawn(const Result<FilePicture> &picture)
{
    if (!picture) {
        m_notice->say(Tone::Late, picture.error().text, {}, picture.error().details);
        return;
    }
    m_picture = *picture;
    m_page->setPixmap(QPixmap::fromImage(m_picture.image));
    m_area->verticalScrollBar()->setValue(0);
    m_where->setText(tr("Page %1 of %2").arg(page() + 1).arg(pages()));
    for (QWidget *part : QList<QWidget *>{m_back, m_on, m_where})
        part->setVisible(pages() > 1);
    m_back->setEnabled(page() > 0);
    m_on->setEnabled(page() + 1 < pages());
}

void FilePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown && m_on->isEnabled())
        draw(page() + 1);
    else if (event->key() == Qt::Key_PageUp && m_back->isEnabled())
        draw(page() - 1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace anguan
