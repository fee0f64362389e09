// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace anguan {

namespace {

const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.find(name);
    if (found == sources.end()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        found = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        Q_ASSERT_X(!found->isEmpty(), "icon", qPrintable(name));
    }
    return *found;
}

class LineIcon : public QIconEngine
{
public:
    LineIcon(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const Token token = mode == QIcon::Disabled ? Token::Disabled : m_token;
        return Icon::pixmap(m_name, token, qMin(size.width(), size.height()), 1.0);
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }
    bool isNull() override { return false; }

private:
    QString m_name;
    Token m_token;
};

} // namespace

QIcon Icon::named(const QString &name, Token token)
{
    return QIcon(new LineIcon(name, token));
}

QPixmap Icon::pixmap(const QString &name, Token token, int size, qreal ratio)
{
    const QString ink = Theme::color(token).name();
    const QString key = QStringLiteral("anguan/%1/%2/%3/%4").arg(name, ink).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = source(name);
    svg.replace("currentColor", ink.toLatin1());
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QStringList Icon::names()
{
    QStringList found = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (QString &name : found)
        name.chop(4);
    found.removeOne(QStringLiteral("app"));
    return found;
}

QIcon Icon::application()
{
    return QIcon(QStringLiteral(":/icons/app.svg"));
}

} // namespace anguan
