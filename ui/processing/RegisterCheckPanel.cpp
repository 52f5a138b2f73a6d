// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterCheckPanel.h"

#include <common/FormDateEditor.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <processing/ProcessingService.h>
#include <words/EnumText.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString fieldsText(const QStringList &fields)
{
    QStringList words;
    for (const QString &field : fields)
        words += EnumText::field(field);
    return words.join(u"; "_s);
}

} // namespace

void RegisterCheckModel::setFindings(const QList<RegisterFinding> &findings)
{
    m_all = findings;
    apply();
}

void RegisterCheckModel::showAdvisable(bool shown)
{
    m_advisable = shown;
    apply();
}

void RegisterCheckModel::apply()
{
    beginResetModel();
    m_shown.clear();
    for (const RegisterFinding &finding : std::as_const(m_all))
        if (m_advisable || finding.isOpen())
            m_shown.append(finding);
    endResetModel();
}

int RegisterCheckModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int RegisterCheckModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RegisterCheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const RegisterFinding &finding = m_shown[index.row()];
    switch (index.column()) {
    case Number:
        return finding.number;
    case Title:
        return finding.title;
    case Missing: {
        QStringList parts;
        if (!finding.missing.isEmpty())
            parts += sentenceCase(fieldsText(finding.missing));
        if (m_advisable && !finding.advisable.isEmpty())
            parts += tr("better with: %1").arg(fieldsText(finding.advisable));
        return parts.join(u"; "_s);
    }
    case Review: {
        const QString date = FormDateEditor::shown(finding.reviewDate.toString(Qt::ISODate));
        return finding.reviewOverdue ? tr("overdue since %1").arg(date) : date;
    }
    default:
        return {};
    }
}

QVariant RegisterCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Title:
        return tr("What");
    case Missing:
        return tr("Still missing");
    case Review:
        return tr("Review");
    default:
        return {};
    }
}

RegisterCheckPanel::RegisterCheckPanel(const ProcessingContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new RegisterCheckModel(this)), m_summary(new QLabel),
      m_advisable(new QCheckBox(tr("&Also what would be better"))), m_view(new QTableView)
{
    setObjectName(u"registerCheckPanel"_s);
    m_summary->setObjectName(u"checkSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    QFont font = m_summary->font();
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    m_advisable->setObjectName(u"checkAdvisable"_s);
    auto *close = new QToolButton;
    close->setObjectName(u"closeCheck"_s);
    close->setIcon(icons::named(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the check"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::StrongFocus);
    m_view->setObjectName(u"checkList"_s);
    m_view->setAccessibleName(tr("What the register still lacks"));
    m_view->setModel(m_model);
    recordtable::setUp(m_view, 10);
    QHeaderView *header = m_view->horizontalHeader();
    const int character = m_view->fontMetrics().averageCharWidth();
    header->resizeSection(RegisterCheckModel::Number, character * 15 + 24);
    header->resizeSection(RegisterCheckModel::Title, character * 36);
    header->resizeSection(RegisterCheckModel::Review, character * 26);
    header->setSectionResizeMode(RegisterCheckModel::Missing, QHeaderView::Stretch);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::margin);
    row->addWidget(m_summary, 1);
    row->addWidget(m_advisable);
    row->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(row);
    layout->addWidget(m_view, 1);
    connect(close, &QToolButton::clicked, this, &RegisterCheckPanel::closed);
    connect(m_advisable, &QCheckBox::toggled, m_model, &RegisterCheckModel::showAdvisable);
    connect(m_view, &QTableView::activated, this, &RegisterCheckPanel::openCurrent);
    connect(m_view, &QTableView::doubleClicked, this, &RegisterCheckPanel::openCurrent);
}

void RegisterCheckPanel::reload()
{
    m_context.page.jobs.start(
        this, [&service = m_context.processing] { return service.check(service.today()); },
        [this](const Result<QList<RegisterFinding>> &findings) {
            if (findings)
                show(*findings);
            else
                Q_EMIT failed(findings.error());
        });
}

void RegisterCheckPanel::show(const QList<RegisterFinding> &findings)
{
    m_model->setFindings(findings);
    int incomplete = 0;
    int overdue = 0;
    for (const RegisterFinding &finding : findings) {
        incomplete += finding.missing.isEmpty() ? 0 : 1;
        overdue += finding.reviewOverdue ? 1 : 0;
    }
    QStringList parts;
    if (incomplete > 0)
        parts += tr("%Ln entry(ies) not complete", nullptr, incomplete);
    if (overdue > 0)
        parts += tr("%Ln review(s) overdue", nullptr, overdue);
    m_summary->setText(parts.isEmpty() ? tr("Every entry has what article 30 asks for, and no review is overdue.")
                                       : parts.join(u" · "_s));
}

void RegisterCheckPanel::openCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const RegisterFinding finding = m_model->finding(current.row());
    Q_EMIT openRequested(finding.id, finding.missing.value(0));
}

} // namespace voicelog
