// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duties/dueline.h"

#include <QDialog>

namespace anguan {

class Banner;
class Duties;
class FormBinder;
class Vault;

/// A duty without a record of its own was done: on which day, and what there is to say about it.
class AnswerDialog : public QDialog
{
    Q_OBJECT
public:
    AnswerDialog(Vault &vault, Duties &duties, const DueLine &line, QWidget *parent = nullptr);

public slots:
    void answer();

signals:
    void answered();

private:
    Duties &m_duties;
    qint64 m_slot;
    Banner *m_notice;
    FormBinder *m_form;
};

} // namespace anguan
