// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/drafts.h"
#include "models/vault/vault.h"
#include "ui/widgets/screen.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace anguan {

/// A page with two lines to type into, which keeps its drafts as a form does.
class FakeScreen : public Screen
{
    Q_OBJECT
public:
    FakeScreen(Vault &vault, const QString &id)
        : m_vault(vault), m_id(id), m_first(new QLineEdit(this)), m_second(new QLineEdit(this))
    {
        m_first->setObjectName(id + QStringLiteral("_first"));
        m_second->setObjectName(id + QStringLiteral("_second"));
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_first);
        column->addWidget(m_second);
        setFocusProxy(m_first);
    }
    ~FakeScreen() override { ++destroyed; }

    QString title() const override { return m_id; }
    QString subtitle() const override { return tr("Settings"); }
    void createNew() override { m_item = QStringLiteral("new"); }
    QList<QWidget *> panes() override { return {m_first, m_second}; }
    bool stepBack() override { return steps-- > 0; }
    void openItem(const QString &number) override { m_item = number; }
    QString currentItem() const override { return m_item; }

    void keepDraft() override
    {
        if (m_first->text().isEmpty() && m_second->text().isEmpty())
            return;
        const QString field = m_second->hasFocus() ? QStringLiteral("second") : QStringLiteral("first");
        const Values values{{QStringLiteral("first"), m_first->text()},
                            {QStringLiteral("second"), m_second->text()}};
        kept = Drafts(m_vault).keep({m_id, values, field, {}}).has_value();
    }
    void restoreDraft() override
    {
        const auto draft = Drafts(m_vault).find(m_id);
        if (!draft || !*draft)
            return;
        m_first->setText((*draft)->values.value(QStringLiteral("first")).toString());
        m_second->setText((*draft)->values.value(QStringLiteral("second")).toString());
        ((*draft)->field == QLatin1String("second") ? m_second : m_first)->setFocus();
    }

    static inline int destroyed = 0;
    static inline bool kept = false;
    int steps = 0;

private:
    Vault &m_vault;
    QString m_id;
    QString m_item;
    QLineEdit *m_first;
    QLineEdit *m_second;
};

} // namespace anguan
