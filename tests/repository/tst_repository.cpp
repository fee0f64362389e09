// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "ui/guide/guidescreens.h"
#include "ui/shell/screens.h"
#include "ui/widgets/machinesettings.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace anguan;

namespace {

const QString root = QStringLiteral(ANGUAN_SOURCE_DIR);
constexpr int longestFile = 400; ///< lines; beyond it a file is named, not refused

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString &folder)
{
    QStringList found;
    QDirIterator files(root + QLatin1Char('/') + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    found.sort();
    return found;
}

QStringList includesOf(const QString &path)
{
    static const QRegularExpression line(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QStringList names;
    const QString text = readAll(path);
    for (auto matches = line.globalMatch(text); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

/// The messages of a catalogue as "context: source"; `unfinished` collects those without a translation.
QSet<QString> messages(const QString &path, QStringList *unfinished = nullptr)
{
    QSet<QString> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            all.insert(context + QStringLiteral(": ") + (source = xml.readElementText()));
        else if (xml.name() == QLatin1String("translation") && unfinished) {
            const bool open = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (open || text.trimmed().isEmpty())
                unfinished->append(context + QStringLiteral(": ") + source);
        }
    }
    return all;
}

} // namespace

class TestRepository : public QObject
{
    Q_OBJECT

private slots:
    void sourcesAreFormatted();
    void everySourceNamesItsLicence();
    void wallsHold_data();
    void wallsHold();
    void modelsLookOnlyDown();
    void screensDoNotKnowEachOther();
    void translationsAreFinished_data();
    void translationsAreFinished();
    void everySourceStringIsInTheCatalogue();
    void longFilesAreNamed();
    void readmeCommandsExist();
    void everyVerbIsInTheGuide_data();
    void everyVerbIsInTheGuide();
    void everyGuidePageIsInBothLanguages();
    void everyScreenIsInTheGuide();
    void engineersLinksHold();
    void packageListIsClean();
};

void TestRepository::sourcesAreFormatted()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("clang-format"));
    if (tool.isEmpty())
        QSKIP("clang-format is not installed; installer/packages.txt names it");
    QStringList files;
    for (const char *folder : {"app", "models", "ui", "tests"})
        files += sources(QString::fromLatin1(folder));
    QVERIFY(files.size() > 100);
    QProcess format;
    format.setWorkingDirectory(root);
    format.start(tool, QStringList{QStringLiteral("--dry-run"), QStringLiteral("-Werror")} + files);
    QVERIFY(format.waitForFinished(120'000));
    QVERIFY2(format.exitCode() == 0, format.readAllStandardError().left(2000).constData());
}

void TestRepository::everySourceNamesItsLicence()
{
    QStringList without;
    for (const char *folder : {"app", "models", "ui", "tests", "translations"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            if (!readAll(path).startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")))
                without.append(path);
        }
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(QLatin1Char('\n'))));
}

void TestRepository::wallsHold_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("models know no widgets, painters or windows")
        << "models"
        << "^(QtGui|QtWidgets|QtPrintSupport)|^(QWidget|QPainter|QColor|QFont|QImage|QPixmap|QDialog|"
           "QMessageBox|"
           "QApplication|QGuiApplication|QAction|QIcon|QLabel|QPushButton)$|^(ui|app)/";
    QTest::newRow("ui knows no SQL and not the program around it") << "ui"
                                                                   << "^QtSql|^QSql|^app/|^sqlite3\\.h$";
    QTest::newRow("only the vault speaks to SQLite: records") << "models/records"
                                                              << "^QtSql|^QSql|^sqlite3\\.h$";
    QTest::newRow("only the vault speaks to SQLite: approvals") << "models/approvals"
                                                                << "^QtSql|^QSql|^sqlite3\\.h$";
    QTest::newRow("only the vault speaks to SQLite: duties") << "models/duties"
                                                             << "^QtSql|^QSql|^sqlite3\\.h$";
    QTest::newRow("only the vault speaks to SQLite: access") << "models/access"
                                                             << "^QtSql|^QSql|^sqlite3\\.h$";
    QTest::newRow("only the vault speaks to SQLite: prints") << "models/prints"
                                                             << "^QtSql|^QSql|^sqlite3\\.h$";
    QTest::newRow("only the vault speaks to SQLite: exchange") << "models/exchange"
                                                               << "^QtSql|^QSql|^sqlite3\\.h$";
    QTest::newRow("only the vault speaks to SQLite: items") << "models/items"
                                                            << "^QtSql|^QSql|^sqlite3\\.h$";
    QTest::newRow("the program speaks SQL through nobody but the models") << "app"
                                                                          << "^QtSql|^QSql|^sqlite3\\.h$";
}

void TestRepository::wallsHold()
{
    QFETCH(QString, folder);
    QFETCH(QString, forbidden);
    const QRegularExpression wall(forbidden);
    QStringList breaches;
    const QStringList files = sources(folder);
    QVERIFY(!files.isEmpty());
    for (const QString &path : files) {
        for (const QString &name : includesOf(path)) {
            if (wall.match(name).hasMatch())
                breaches.append(path + QStringLiteral(" includes ") + name);
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(QLatin1Char('\n'))));
}

void TestRepository::modelsLookOnlyDown()
{
    // Each room with the rooms it may know, itself left out.
    static const QHash<QString, QStringList> below = {
        {QStringLiteral("base"), {}},
        {QStringLiteral("crypto"), {QStringLiteral("base")}},
        {QStringLiteral("vault"), {QStringLiteral("base"), QStringLiteral("crypto")}},
        {QStringLiteral("registers"), {QStringLiteral("base")}},
        {QStringLiteral("records"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("vault"),
          QStringLiteral("registers")}},
        {QStringLiteral("approvals"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("vault"),
          QStringLiteral("registers"), QStringLiteral("records")}},
        {QStringLiteral("duties"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("vault"),
          QStringLiteral("registers"), QStringLiteral("records"), QStringLiteral("approvals")}},
        {QStringLiteral("exchange"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("vault"),
          QStringLiteral("registers"), QStringLiteral("records")}},
        {QStringLiteral("access"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("vault"),
          QStringLiteral("registers"), QStringLiteral("records"), QStringLiteral("approvals"),
          QStringLiteral("exchange")}},
        {QStringLiteral("prints"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("vault"),
          QStringLiteral("registers"), QStringLiteral("records"), QStringLiteral("approvals"),
          QStringLiteral("exchange"), QStringLiteral("access"), QStringLiteral("duties")}},
        {QStringLiteral("items"),
         {QStringLiteral("base"), QStringLiteral("crypto"), QStringLiteral("vault"),
          QStringLiteral("registers"), QStringLiteral("records"), QStringLiteral("approvals"),
          QStringLiteral("access"), QStringLiteral("duties"), QStringLiteral("exchange"),
          QStringLiteral("prints")}},
    };
    QStringList breaches;
    for (auto room = below.begin(); room != below.end(); ++room) {
        const QStringList files = sources(QStringLiteral("models/") + room.key());
        QVERIFY2(!files.isEmpty(), qPrintable(room.key()));
        for (const QString &path : files) {
            for (const QString &name : includesOf(path)) {
                if (!name.startsWith(QLatin1String("models/")))
                    continue;
                const QString other = name.section(QLatin1Char('/'), 1, 1);
                if (other != room.key() && !room.value().contains(other))
                    breaches.append(path + QStringLiteral(" includes ") + name);
            }
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(QLatin1Char('\n'))));
}

void TestRepository::screensDoNotKnowEachOther()
{
    QStringList breaches;
    for (const char *screen : {"unlock", "today", "register", "approvals", "access", "guide", "handover",
                               "journal", "plans", "settings", "printing", "charts", "widgets"}) {
        const QString own = QStringLiteral("ui/%1/").arg(QString::fromLatin1(screen));
        const bool isBelow = qstrcmp(screen, "printing") == 0 || qstrcmp(screen, "charts") == 0 ||
                             qstrcmp(screen, "widgets") == 0;
        for (const QString &path : sources(own)) {
            for (const QString &name : includesOf(path)) {
                const bool allowed = !name.startsWith(QLatin1String("ui/")) || name.startsWith(own) ||
                                     name == QLatin1String("ui/tr.h") ||
                                     name.startsWith(QLatin1String("ui/widgets/")) ||
                                     (!isBelow && (name.startsWith(QLatin1String("ui/printing/")) ||
                                                   name.startsWith(QLatin1String("ui/charts/"))));
                if (!allowed)
                    breaches.append(path + QStringLiteral(" includes ") + name);
            }
        }
    }
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(QLatin1Char('\n'))));
}

void TestRepository::translationsAreFinished_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("Chinese") << "anguan_zh_CN.ts";
    QTest::newRow("English plurals") << "anguan_en.ts";
}

void TestRepository::translationsAreFinished()
{
    QFETCH(QString, catalogue);
    QStringList unfinished;
    const QSet<QString> all = messages(root + QStringLiteral("/translations/") + catalogue, &unfinished);
    QVERIFY(!all.isEmpty());
    QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join(QLatin1Char('\n'))));
}

void TestRepository::everySourceStringIsInTheCatalogue()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.ts"));
    QProcess update;
    update.setWorkingDirectory(root);
    update.start(QStringLiteral(ANGUAN_LUPDATE),
                 {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                  QStringLiteral("-I"), root, QStringLiteral("app"), QStringLiteral("ui"),
                  QStringLiteral("models"), QStringLiteral("-ts"), fresh, QStringLiteral("-target-language"),
                  QStringLiteral("zh_CN")});
    QVERIFY(update.waitForFinished(120'000));
    QCOMPARE(update.exitCode(), 0);
    const QSet<QString> inCode = messages(fresh);
    QVERIFY(inCode.size() > 100);
    QStringList missing =
        (inCode - messages(root + QStringLiteral("/translations/anguan_zh_CN.ts"))).values();
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

void TestRepository::longFilesAreNamed()
{
    int files = 0;
    for (const char *folder : {"app", "models", "ui"}) {
        for (const QString &path : sources(QString::fromLatin1(folder))) {
            ++files;
            const qsizetype lines = readAll(path).count(QLatin1Char('\n'));
            if (lines > longestFile)
                qWarning("%s has %lld lines: split it by idea", qPrintable(path), qlonglong(lines));
        }
    }
    QVERIFY(files > 0);
}

void TestRepository::readmeCommandsExist()
{
    const QString readme = readAll(root + QStringLiteral("/README.md"));
    for (const char *script : {"run.sh", "test.sh"}) {
        const QString name = QString::fromLatin1(script);
        QVERIFY2(readme.contains(QStringLiteral("./") + name), script);
        QVERIFY2(QFileInfo(root + QLatin1Char('/') + name).isExecutable(), script);
    }
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)\\)"));
    int links = 0;
    for (auto matches = link.globalMatch(readme); matches.hasNext();) {
        const QString target = matches.next().captured(1);
        ++links;
        QVERIFY2(QFileInfo::exists(root + QLatin1Char('/') + target), qPrintable(target));
    }
    QVERIFY(links > 0);
}

void TestRepository::everyVerbIsInTheGuide_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << "zh";
    QTest::newRow("English") << "en";
}

void TestRepository::everyVerbIsInTheGuide()
{
    QFETCH(QString, language);
    const QString page = readAll(root + QStringLiteral("/docs/guide/%1/command-line.md").arg(language));
    for (const Verb *verb : Verbs::all()) {
        static const QString row = QStringLiteral("\n\\| `anguan %1[` ]");
        const QRegularExpression call(row.arg(QString::fromLatin1(verb->name)));
        QVERIFY2(page.contains(call), verb->name);
    }
}

void TestRepository::everyGuidePageIsInBothLanguages()
{
    const QStringList only{QStringLiteral("*.md")};
    const QStringList chinese = QDir(root + QStringLiteral("/docs/guide/zh")).entryList(only, QDir::Files);
    const QStringList english = QDir(root + QStringLiteral("/docs/guide/en")).entryList(only, QDir::Files);
    QVERIFY(chinese.size() > 20);
    QCOMPARE(english, chinese);
}

void TestRepository::everyScreenIsInTheGuide()
{
    const QTemporaryDir folder;
    MachineSettings machine(folder.filePath(QStringLiteral("machine.ini")));
    const ScreenRegistry screens = standardScreens(machine);
    QVERIFY(screens.size() > 10);
    for (const ScreenSpec &spec : screens) {
        const QString page = guidePageOfScreen(spec.id);
        for (const char *language : {"zh", "en"}) {
            const QString file =
                QStringLiteral("%1/docs/guide/%2/%3.md").arg(root, QString::fromLatin1(language), page);
            QVERIFY2(!page.isEmpty() && QFileInfo::exists(file), qPrintable(spec.id));
        }
    }
}

void TestRepository::engineersLinksHold()
{
    const QString text = readAll(root + QStringLiteral("/docs/engineering.md"));
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)\\)"));
    int links = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext(); ++links) {
        const QString target = matches.next().captured(1);
        QVERIFY2(QFileInfo::exists(root + QStringLiteral("/docs/") + target), qPrintable(target));
    }
    QVERIFY(links > 5);
}

void TestRepository::packageListIsClean()
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9][a-z0-9.+-]+$"));
    QSet<QString> seen;
    const QStringList lines =
        readAll(root + QStringLiteral("/installer/packages.txt")).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString package = line.section(QLatin1Char('#'), 0, 0).trimmed();
        if (package.isEmpty())
            continue;
        QVERIFY2(name.match(package).hasMatch(), qPrintable(package));
        QVERIFY2(!seen.contains(package), qPrintable(package));
        seen.insert(package);
    }
    QVERIFY(seen.contains(QStringLiteral("clang-format")));
}

QTEST_GUILESS_MAIN(TestRepository)
#include "tst_repository.moc"
