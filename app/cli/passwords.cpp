// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwords.h"

#include "app/tr.h"
#include "models/vault/logins.h"

#include <QFile>
#include <QStringDecoder>

#include <openssl/crypto.h>

#include <cerrno>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace anguan {

namespace {

constexpr qsizetype longestLine = 1024;

/// Switches the terminal's echo off for a scope.
class Silence
{
public:
    explicit Silence(int terminal) : m_terminal(terminal)
    {
        if (::tcgetattr(m_terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        m_changed = ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    int m_terminal;
    termios m_before = {};
    bool m_changed = false;
};

/// Byte by byte, so that nothing after the line is taken from whoever reads next.
Result<QByteArray> readLine(int descriptor)
{
    QByteArray line;
    line.reserve(longestLine); // never grows, so no copy of it stays behind
    for (;;) {
        char c = 0;
        const ssize_t got = ::read(descriptor, &c, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::Io, AppTr::tr("The password could not be read."));
        if (got == 0 || c == '\n')
            break;
        if (line.size() == longestLine)
            return fail(ErrorCode::Usage, AppTr::tr("A password has at most %1 bytes.").arg(longestLine));
        line.append(c);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

Passwords::Passwords(const QString &file) : m_file(file) {}

Passwords::~Passwords()
{
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

Result<QByteArray> Passwords::lineOfFile()
{
    if (m_descriptor < 0) {
        m_descriptor = m_file == QLatin1String("-")
                           ? STDIN_FILENO
                           : ::open(QFile::encodeName(m_file).constData(), O_RDONLY | O_CLOEXEC);
    }
    if (m_descriptor < 0)
        return fail(ErrorCode::Io, AppTr::tr("The password file “%1” cannot be read.").arg(m_file));
    return readLine(m_descriptor);
}

Result<QByteArray> Passwords::lineOfTerminal(const QString &prompt)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0) {
        return fail(ErrorCode::Usage,
                    AppTr::tr("There is no terminal to ask for the password. Name a file with "
                              "--password-file, or “-” for standard input."));
    }
    const Silence silence(terminal);
    const QByteArray asked = (prompt + AppTr::tr(": ")).toUtf8();
    [[maybe_unused]] const ssize_t shown = ::write(terminal, asked.constData(), size_t(asked.size()));
    Result<QByteArray> line = readLine(terminal);
    [[maybe_unused]] const ssize_t ended = ::write(terminal, "\n", 1);
    ::close(terminal);
    return line;
}

Result<QByteArray> Passwords::line(const QString &prompt)
{
    return m_file.isEmpty() ? lineOfTerminal(prompt) : lineOfFile();
}

Result<QString> Passwords::text(const QString &prompt)
{
    ANGUAN_TRY_LET(bytes, line(prompt));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString decoded = decoder(bytes);
    const bool clean = !decoder.hasError();
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    if (!clean)
        return fail(ErrorCode::Usage, AppTr::tr("The password is not UTF-8 text."));
    if (decoded.isEmpty())
        return fail(ErrorCode::Usage, AppTr::tr("A password is missing: %1.").arg(prompt));
    return decoded;
}

Result<Secret> Passwords::next(const QString &prompt)
{
    ANGUAN_TRY_LET(typed, text(prompt));
    Secret secret = Secret::ofPassword(typed);
    wipe(typed);
    return secret;
}

Result<Secret> Passwords::nextNew(const QString &login, const QString &prompt)
{
    ANGUAN_TRY_LET(typed, text(prompt));
    const Result<void> strong = Logins::checkPassword(login, typed);
    Secret secret = Secret::ofPassword(typed);
    wipe(typed);
    ANGUAN_TRY(strong);
    if (m_file.isEmpty()) {
        ANGUAN_TRY_LET(again, next(AppTr::tr("%1, once more").arg(prompt)));
        if (!(again == secret))
            return fail(ErrorCode::Usage, AppTr::tr("The two passwords differ. Nothing was changed."));
    }
    return secret;
}

} // namespace anguan
