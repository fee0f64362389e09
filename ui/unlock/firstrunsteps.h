// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/suite.h"
#include "models/prints/document.h"

#include <QString>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace anguan {

class FormRow;
class NewPassword;

/// One page of the first run.
class FirstRunStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString name() const = 0; ///< in the list of steps
    virtual QString title() const = 0;
    virtual QString explanation() const = 0;
    virtual QString verb() const; ///< of the button that goes on
    virtual bool check() = 0;     ///< marks what is missing
    virtual bool isReady() const { return true; }
    virtual void retranslate() = 0;

signals:
    void edited();
    void submitted();
};

class UnitStep : public FirstRunStep
{
    Q_OBJECT
public:
    explicit UnitStep(QWidget *parent = nullptr);

    QString unit() const;
    void setUnit(const QString &unit);
    QString name() const override;
    QString title() const override;
    QString explanation() const override;
    bool check() override;
    void retranslate() override;

private:
    QLineEdit *m_unit;
    FormRow *m_row;
};

class OfficerStep : public FirstRunStep
{
    Q_OBJECT
public:
    explicit OfficerStep(QWidget *parent = nullptr);

    QString officerName() const;
    QString login() const;
    void setTyped(const QString &officer, const QString &login);
    NewPassword *password() const { return m_password; }
    QString name() const override;
    QString title() const override;
    QString explanation() const override;
    bool check() override;
    void retranslate() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_login;
    NewPassword *m_password;
    FormRow *m_nameRow;
    FormRow *m_loginRow;
};

class VaultStep : public FirstRunStep
{
    Q_OBJECT
public:
    explicit VaultStep(QWidget *parent = nullptr);

    Suite suite() const;
    QString path() const;
    void setTyped(Suite suite, const QString &path);
    void suggest(const QString &unit); ///< a file name, unless one was chosen
    QString name() const override;
    QString title() const override;
    QString explanation() const override;
    QString verb() const override;
    bool check() override;
    void retranslate() override;

private:
    QRadioButton *m_sm;
    QRadioButton *m_intl;
    QLabel *m_smWords;
    QLabel *m_intlWords;
    QLineEdit *m_path;
    QPushButton *m_choose;
    FormRow *m_row;
    bool m_chosen = false;
};

/// The recovery key, shown this once.
class KeyStep : public FirstRunStep
{
    Q_OBJECT
public:
    explicit KeyStep(QWidget *parent = nullptr);
    ~KeyStep() override;

    void setKey(const QString &key, const LetterSheet &letter);
    QString key() const { return m_key; }
    QList<int> askedGroups() const { return m_asked; } ///< from 0
    void forget();
    QString name() const override;
    QString title() const override;
    QString explanation() const override;
    bool check() override;
    bool isReady() const override;
    void retranslate() override;

private:
    bool areGroupsRight() const;
    void print();

    QString m_key;
    LetterSheet m_letter;
    QList<int> m_asked;
    QLabel *m_shown;
    QPushButton *m_print;
    QCheckBox *m_envelope;
    QList<QLineEdit *> m_groups;
    QList<FormRow *> m_rows;
};

class FinishStep : public FirstRunStep
{
    Q_OBJECT
public:
    explicit FinishStep(QWidget *parent = nullptr);

    void offerSample(bool offered);
    QString name() const override;
    QString title() const override;
    QString explanation() const override;
    QString verb() const override;
    bool check() override { return true; }
    void retranslate() override;

signals:
    void importChosen();
    void sampleChosen();

private:
    QPushButton *m_import;
    QPushButton *m_sample;
    QLabel *m_importWords;
    QLabel *m_sampleWords;
};

} // namespace anguan
