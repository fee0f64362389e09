// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while the program is built: writes the manual pages and the completion into a folder.
#include "app/cli/manual.h"
#include "models/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

using namespace anguan;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (folder.isEmpty()) {
        std::fprintf(stderr, "usage: anguan_manual FOLDER\n");
        return 2;
    }
    bool written = write(folder + QStringLiteral("/anguan.bash"), bashCompletion());
    Language::install(QString::fromLatin1(Language::english));
    written = written && write(folder + QStringLiteral("/en/anguan.1"), manualPage());
    Language::install(QString::fromLatin1(Language::chinese));
    written = written && write(folder + QStringLiteral("/zh_CN/anguan.1"), manualPage());
    return written ? 0 : 6;
}
