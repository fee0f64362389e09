// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/openedcopies.h"

#include "ui/tr.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace anguan {

namespace {

constexpr auto onlyMine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString &place()
{
    static QString chosen;
    return chosen;
}

std::function<bool(const QString &)> &opener()
{
    static std::function<bool(const QString &)> chosen;
    return chosen;
}

QString root()
{
    if (!place().isEmpty())
        return place();
    const QString memory = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (memory.isEmpty() ? QDir::tempPath() : memory) + QStringLiteral("/anguan-opened");
}

/// Zeros over the bytes first: the folder may lie on a disk after all.
void wipeFolder(const QString &path)
{
    const QByteArray zeros(1 << 16, '\0');
    QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (file.open(QIODevice::ReadWrite)) {
            for (qint64 left = file.size(); left > 0; left -= zeros.size())
                file.write(zeros.constData(), qMin<qint64>(left, zeros.size()));
            file.flush();
        }
    }
    QDir(path).removeRecursively();
}

bool runs(qint64 process)
{
    return QFileInfo::exists(QStringLiteral("/proc/%1").arg(process));
}

/// The name as it is, without what a path or a shell could mean by it.
QString plainName(const QString &name)
{
    QString plain = name.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    for (QChar &c : plain) {
        if (c.unicode() < 0x20)
            c = QLatin1Char('_');
    }
    while (plain.startsWith(QLatin1Char('.')) || plain.startsWith(QLatin1Char('-')))
        plain.remove(0, 1);
    return plain.isEmpty() ? QStringLiteral("file") : plain.right(120);
}

} // namespace

OpenedCopies &OpenedCopies::instance()
{
    static OpenedCopies copies;
    return copies;
}

OpenedCopies::~OpenedCopies()
{
    wipe();
}

bool OpenedCopies::isProgram(const QString &name)
{
    static const QStringList endings{
        QStringLiteral("desktop"),  QStringLiteral("sh"),  QStringLiteral("bash"), QStringLiteral("run"),
        QStringLiteral("appimage"), QStringLiteral("deb"), QStringLiteral("rpm"),  QStringLiteral("jar"),
        QStringLiteral("py"),       QStringLiteral("pl"),  QStringLiteral("js"),   QStringLiteral("vbs"),
        QStringLiteral("ps1"),      QStringLiteral("exe"), QStringLiteral("com"),  QStringLiteral("bat"),
        QStringLiteral("cmd"),      QStringLiteral("msi"), QStringLiteral("scr"),  QStringLiteral("lnk"),
        QStringLiteral("url"),      QStringLiteral("hta"), QStringLiteral("html"), QStringLiteral("htm"),
        QStringLiteral("svg"),      QStringLiteral("reg"), QStringLiteral("so"),   QStringLiteral("dll")};
    return endings.contains(QFileInfo(name.trimmed()).suffix().toLower());
}

Result<QString> OpenedCopies::folder()
{
    if (!m_folder.isEmpty() && QFileInfo(m_folder).isDir())
        return m_folder;
    const QString above = root();
    const QString mine = QStringLiteral("%1/%2").arg(above).arg(QCoreApplication::applicationPid());
    // Somebody else may have made the folder first, in a place that all can write.
    QDir().mkpath(above);
    const QFileInfo owner(above);
    const bool isOurs = owner.isDir() && !owner.isSymLink() && QFile::setPermissions(above, onlyMine);
    wipeFolder(mine);
    if (!isOurs || !QDir().mkdir(mine) || !QFile::setPermissions(mine, onlyMine))
        return fail(ErrorCode::Io,
                    UiTr::tr("There is no safe place for the copy: %1 cannot be made. Save a copy instead.")
                        .arg(mine));
    m_folder = mine;
    return m_folder;
}

Result<QString> OpenedCopies::open(const QString &name, const std::function<Result<void>(QIODevice &)> &write)
{
    if (isProgram(name))
        return fail(
            ErrorCode::Denied,
            UiTr::tr("“%1” could run as a program and is not opened from here. Save a copy and have it "
                     "looked at first.")
                .arg(name));
    ANGUAN_TRY_LET(inside, folder());
    // A folder each, so that two files of one name do not meet.
    const QString own = QStringLiteral("%1/%2").arg(inside).arg(++m_count);
    const QString path = own + QLatin1Char('/') + plainName(name);
    QFile file(path);
    if (!QDir().mkdir(own) || !QFile::setPermissions(own, onlyMine) ||
        !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return fail(ErrorCode::Io, UiTr::tr("“%1” could not be written: %2.").arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (auto written = write(file); !written) {
        file.close();
        wipeFolder(own);
        return fail(std::move(written.error()));
    }
    file.close();
    file.setPermissions(QFile::ReadOwner);
    const bool isOpened = opener() ? opener()(path) : QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    if (!isOpened) {
        wipeFolder(own);
        return fail(ErrorCode::Io,
                    UiTr::tr("This computer has no program for “%1”. Save a copy instead.").arg(name));
    }
    return path;
}

void OpenedCopies::wipe()
{
    if (m_folder.isEmpty())
        return;
    wipeFolder(std::exchange(m_folder, QString()));
    QDir().rmdir(root()); // stays while another window of ours has copies
}

void OpenedCopies::wipeLeftovers()
{
    const QDir above(root());
    for (const QString &name : above.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        bool isNumber = false;
        const qint64 process = name.toLongLong(&isNumber);
        if (isNumber && (process == QCoreApplication::applicationPid() || !runs(process)))
            wipeFolder(above.filePath(name));
    }
    QDir().rmdir(root());
}

void OpenedCopies::setPlace(const QString &folder)
{
    place() = folder;
}

void OpenedCopies::setOpener(const std::function<bool(const QString &)> &chosen)
{
    opener() = chosen;
}

} // namespace anguan
