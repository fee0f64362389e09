// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/request.h"

#include <QJsonObject>

namespace anguan {

/// How a request and an answer stand in their files, and how they are read back from outside: everything that
/// a request says is held against the digests it carries.
QJsonObject requestJson(const SigningRequest::Request &request);
Result<SigningRequest::Request> requestOf(const QJsonObject &json);
QJsonObject answerJson(const Answer &answer);
Result<Answer> answerOf(const QJsonObject &json);

} // namespace anguan
