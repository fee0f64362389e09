// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/prints/document.h"
#include "models/vault/vault.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace anguan {

class Banner;
class FinishStep;
class FirstRunStep;
class KeyStep;
class MachineSettings;
class OfficerStep;
class UnitStep;
class VaultStep;

/// Fills a new vault with demonstration records; called on a worker thread which owns the vault meanwhile.
using SampleMaker =
    std::function<Result<void>(Vault &vault, const std::function<bool(qint64, qint64)> &progress)>;

/// From nothing to an open vault in four steps with real input from the first page on. What was typed, but no
/// password, is kept until the vault is made, so that it can be broken off.
class FirstRun : public QWidget
{
    Q_OBJECT
public:
    enum class Then { Start, Import };

    explicit FirstRun(MachineSettings &machine, QWidget *parent = nullptr);

    /// Without one the sample is not offered.
    void setSampleMaker(SampleMaker maker);
    void begin();
    std::unique_ptr<Vault> takeVault();
    Then then() const { return m_then; }
    int step() const;

signals:
    void finished(); ///< takeVault() has it
    void leaving();  ///< to open an existing vault instead

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void go(int step);
    void next();
    void create();
    void finish(Then then);
    void fillWithSample();
    void keep();
    void look();

    MachineSettings &m_machine;
    SampleMaker m_sample;
    std::unique_ptr<Vault> m_vault;
    Then m_then = Then::Start;
    bool m_busy = false;
    QWidget *m_side;
    QLabel *m_brand;
    QList<QLabel *> m_names;
    QLabel *m_title;
    QLabel *m_explanation;
    Banner *m_banner;
    QStackedWidget *m_stack;
    UnitStep *m_unit;
    OfficerStep *m_officer;
    VaultStep *m_file;
    KeyStep *m_key;
    FinishStep *m_finish;
    QList<FirstRunStep *> m_steps;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_existing;
};

} // namespace anguan
