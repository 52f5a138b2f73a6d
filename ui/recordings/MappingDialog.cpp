// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingDialog.h"

#include "MappingColumnTable.h"
#include "MappingResult.h"
#include "MappingSettings.h"
#include "RecordingsContext.h"

#include <common/AppSettings.h>
#include <common/FileDialog.h>
#include <common/HeadingLabel.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <common/Tone.h>
#include <interchange/CallDataMappings.h>
#include <interchange/MappingErrors.h>
#include <interchange/MappingService.h>
#include <words/ErrorText.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int sampleRows = 20;
constexpr int settleMs = 120;

QWidget *withHeading(QLabel *heading, QWidget *below)
{
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(heading);
    layout->addWidget(below, 1);
    return both;
}

} // namespace

MappingDialog::MappingDialog(const RecordingsContext &context, const QString &csvPath,
                             const QList<CallDataMapping> &known, const std::optional<KeptMapping> &change,
                             QWidget *parent)
    : QDialog(parent), m_context(context), m_path(csvPath), m_known(known), m_change(change), m_file(new QLabel),
      m_name(new QLineEdit), m_nameProblem(new QLabel), m_start(new QComboBox), m_columns(new MappingColumnTable),
      m_settings(new MappingSettings), m_result(new MappingResult(context.page.localTime)),
      m_resultTitle(headingLabel({})), m_message(new MessageBar), m_later(new QTimer(this))
{
    setObjectName(u"mappingDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(change ? tr("Change the mapping %1").arg(change->mapping.name) : tr("Mapping of call data"));
    build();
    m_later->setSingleShot(true);
    m_later->setInterval(settleMs);
    connect(m_later, &QTimer::timeout, this, &MappingDialog::showResult);
    const auto later = [this] { m_later->start(); };
    connect(m_columns, &MappingColumnTable::edited, this, later);
    connect(m_settings, &MappingSettings::edited, this, later);
    connect(m_settings, &MappingSettings::formChanged, this, [this] { loadSample(false); });
    connect(m_name, &QLineEdit::textChanged, this, later);
    connect(m_start, &QComboBox::activated, this,
            [this](int index) { beginWith(index == 0 ? fromColumnNames() : m_known.value(index - 1)); });
    if (m_change) {
        m_name->setText(m_change->mapping.name);
        beginWith(m_change->mapping);
    }
    loadSample(true);
}

void MappingDialog::build()
{
    auto *other = new QPushButton(icons::named(u"file"_s), tr("Another table…"));
    other->setObjectName(u"mappingTable"_s);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &MappingDialog::chooseTable);
    m_file->setObjectName(u"mappingFile"_s);
    m_file->setTextFormat(Qt::PlainText);
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(other);
    m_name->setObjectName(u"mappingName"_s);
    m_name->setMaxLength(int(CallDataMapping::longestText));
    m_name->setPlaceholderText(tr("such as that of the recorder"));
    m_nameProblem->setObjectName(u"problemName"_s);
    m_nameProblem->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Stop, palette()));
    m_nameProblem->setPalette(colours);
    m_nameProblem->hide();
    m_start->setObjectName(u"mappingStart"_s);
    m_start->addItem(tr("The columns’ own names"));
    for (const CallDataMapping &mapping : m_known)
        m_start->addItem(mapping.name);
    auto *head = new QFormLayout;
    head->addRow(tr("Table:"), file);
    head->addRow(tr("&Name:"), m_name);
    head->addRow(QString(), m_nameProblem);
    head->addRow(tr("&Begin with:"), m_start);

    auto *scroll = new QScrollArea;
    scroll->setWidget(m_settings);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(m_settings->sizeHint().width() + 24);
    auto *above = new QSplitter(Qt::Horizontal);
    above->addWidget(withHeading(headingLabel(tr("What each column holds")), m_columns));
    above->addWidget(scroll);
    above->setStretchFactor(0, 1);
    above->setChildrenCollapsible(false);
    m_resultTitle->setObjectName(u"mappingResultTitle"_s);
    auto *all = new QSplitter(Qt::Vertical);
    all->addWidget(above);
    all->addWidget(withHeading(m_resultTitle, m_result));
    all->setStretchFactor(0, 3);
    all->setStretchFactor(1, 2);
    all->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep the mapping"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"keepMapping"_s);
    m_keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MappingDialog::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::margin);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_message);
    layout->addLayout(head);
    layout->addWidget(all, 1);
    layout->addWidget(buttons);
    resize(1180, 820);
}

void MappingDialog::loadSample(bool first)
{
    m_file->setText(m_path.isEmpty() ? tr("None is chosen yet") : QDir::toNativeSeparators(m_path));
    if (m_path.isEmpty()) {
        showResult();
        return;
    }
    const int reading = ++m_reading;
    m_context.page.jobs.start(
        this, [path = m_path, form = m_settings->form()] { return CsvSample::read(path, form, sampleRows); },
        [this, first, reading](const Result<CsvSample> &sample) {
            if (reading == m_reading) // or the form was changed again meanwhile
                sampled(sample, first);
        });
}

void MappingDialog::sampled(const Result<CsvSample> &sample, bool first)
{
    if (!sample) {
        m_sample = {};
        m_columns->setSample(m_sample);
        m_message->showError(sample.error());
        showResult();
        return;
    }
    m_message->clear();
    m_sample = *sample;
    m_columns->setSample(m_sample);
    if (first && !m_change)
        begin();
    showResult();
}

void MappingDialog::begin()
{
    const QList<CallDataMapping> fitting = CallDataMappings({}, m_known).fitting(m_sample.names());
    if (fitting.isEmpty()) {
        beginWith(fromColumnNames());
        return;
    }
    const auto same = std::ranges::find(m_known, fitting.first().name, &CallDataMapping::name);
    m_start->setCurrentIndex(int(same - m_known.begin()) + 1);
    beginWith(fitting.first());
}

CallDataMapping MappingDialog::fromColumnNames() const
{
    CallDataMapping mapping;
    QSet<CallField> seen;
    for (const QString &name : m_sample.names()) {
        const auto field = callField(name);
        if (!field || *field == CallField::Participants || seen.contains(*field))
            continue;
        seen.insert(*field);
        mapping.columns.append({name, *field, false});
    }
    return mapping;
}

void MappingDialog::beginWith(const CallDataMapping &mapping)
{
    const CsvSample::Form before = m_settings->form();
    m_settings->setMapping(mapping);
    m_columns->setColumns(mapping.columns);
    if (m_settings->form() != before)
        loadSample(false);
    m_later->start();
}

void MappingDialog::chooseTable()
{
    m_context.page.fileDialog.openFiles(this,
                                        {.id = u"import"_s,
                                         .title = tr("A table with call data"),
                                         .filters = {tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")},
                                         .acceptText = tr("Open")},
                                        this, [this](const QStringList &paths) {
                                            const bool first = m_path.isEmpty();
                                            m_path = paths.value(0);
                                            loadSample(first);
                                        });
}

CallDataMapping MappingDialog::mapping() const
{
    CallDataMapping made;
    made.name = m_name->text().simplified();
    m_settings->applyTo(made);
    made.columns = m_columns->columns();
    return made;
}

void MappingDialog::showResult()
{
    m_later->stop();
    const CallDataMapping made = mapping();
    const QList<Error> problems = made.problems();
    m_columns->showProblems(problems);
    m_settings->showProblems(problems);
    const auto isAboutName = [](const Error &one) { return one.is(errors::MappingNameMissing); };
    const bool blocked = !std::ranges::all_of(problems, isAboutName);
    m_nameProblem->hide();
    std::optional<Error> misfit;
    if (blocked || m_sample.names().isEmpty())
        m_result->setRowCount(0);
    else
        misfit = m_result->showCalls(m_sample, made, QTimeZone(m_context.page.settings.timeZone()),
                                     m_context.page.settings.countryCode());
    m_resultTitle->setText(misfit ? ErrorText::of(*misfit).title : resultTitle());
    m_keep->setEnabled(problems.isEmpty() && !m_storing);
    m_keep->setToolTip(problems.isEmpty() ? QString() : ErrorText::of(problems.first()).oneLine());
}

QString MappingDialog::resultTitle() const
{
    const int rows = m_result->rowCount();
    if (rows == 0)
        return tr("What becomes of the first rows");
    if (m_result->oddRows() == 0)
        return tr("What becomes of the first %Ln rows", nullptr, rows);
    return tr("What becomes of the first %Ln rows; not all fits in %1 of them", nullptr, rows).arg(m_result->oddRows());
}

void MappingDialog::keep()
{
    m_storing = true;
    m_keep->setEnabled(false);
    m_message->clear();
    m_context.page.jobs.start(
        this,
        [&session = m_context.page.session, made = mapping(), change = m_change] {
            MappingService service(session);
            return change ? service.change(change->id, change->version, made) : service.add(made);
        },
        [this](const Result<KeptMapping> &stored) {
            m_storing = false;
            showResult();
            if (stored) {
                Q_EMIT kept(stored->mapping.name);
                accept();
                return;
            }
            if (!stored.error().is(errors::MappingNameTaken)) {
                m_message->showError(stored.error());
                return;
            }
            m_nameProblem->setText(ErrorText::of(stored.error()).oneLine());
            m_nameProblem->show();
            m_name->setFocus();
        });
}

} // namespace voicelog
