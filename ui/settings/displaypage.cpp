// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/displaypage.h"

#include "models/base/language.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/heading.h"
#include "ui/widgets/machinesettings.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace anguan {

DisplayPage::DisplayPage(MachineSettings &machine, QWidget *parent)
    : SettingsPage(parent)
    , m_machine(machine)
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_zoom(new QComboBox(this))
{
    m_language->setObjectName(QStringLiteral("languageCombo"));
    m_language->addItem(QStringLiteral("简体中文"), QString::fromLatin1(Language::chinese));
    m_language->addItem(QStringLiteral("English"), QString::fromLatin1(Language::english));
    m_scheme->setObjectName(QStringLiteral("schemeCombo"));
    m_scheme->addItem(tr("Light"), schemeId(Scheme::Light));
    m_scheme->addItem(tr("Dark"), schemeId(Scheme::Dark));
    m_scheme->addItem(tr("High contrast"), schemeId(Scheme::Contrast));
    m_zoom->setObjectName(QStringLiteral("zoomCombo"));
    for (int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        m_zoom->addItem(QStringLiteral("%1 %").arg(percent), percent);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::px(12));
    column->addWidget(new Heading(Heading::Level::Heading, tr("Display"), this));
    for (FormRow *row :
         {new FormRow(tr("Language"), m_language, this), new FormRow(tr("Theme"), m_scheme, this),
          new FormRow(tr("Size of everything"), m_zoom, this)}) {
        row->setFixedWidth(Theme::px(280));
        column->addWidget(row);
    }
    column->addWidget(new Heading(Heading::Level::Muted,
                                  tr("On paper everything stays black on white, at its own size."), this));
    column->addStretch();
    connect(m_language, &QComboBox::activated, this, [this] {
        const QString language = m_language->currentData().toString();
        m_machine.setLanguage(language);
        Language::install(language);
    });
    connect(m_scheme, &QComboBox::activated, this, [this] {
        m_machine.setScheme(schemeOf(m_scheme->currentData().toString()));
        Theme::instance().setScheme(m_machine.scheme());
    });
    connect(m_zoom, &QComboBox::activated, this, [this] {
        m_machine.setZoom(m_zoom->currentData().toInt());
        Theme::instance().setZoom(m_machine.zoom());
    });
    connect(&Theme::instance(), &Theme::changed, this, &DisplayPage::load);
}

void DisplayPage::load()
{
    m_language->setCurrentIndex(m_language->findData(Language::current()));
    m_scheme->setCurrentIndex(m_scheme->findData(schemeId(Theme::instance().scheme())));
    m_zoom->setCurrentIndex(m_zoom->findData(Theme::instance().zoom()));
}

} // namespace anguan
