// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EditionsPage.h"

#include "EditionRules.h"

#include <archive/Session.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/SourceView.h>
#include <common/Theme.h>
#include <editions/EditionService.h>
#include <rules/EditionReader.h>
#include <words/ErrorText.h>

#include <QAction>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int savePauseMs = 800;

QString stateText(EditionText::State state)
{
    switch (state) {
    case EditionText::State::BuiltIn:
        return EditionsPage::tr("comes with the program");
    case EditionText::State::Draft:
        return EditionsPage::tr("draft");
    case EditionText::State::Proposed:
        return EditionsPage::tr("waits for a second officer");
    case EditionText::State::Published:
        return EditionsPage::tr("published");
    case EditionText::State::Discarded:
        return EditionsPage::tr("discarded");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isDraft(const EditionText &text)
{
    return text.state == EditionText::State::Draft || text.state == EditionText::State::Proposed;
}

QString dateText(QDate date) { return QLocale().toString(date, QLocale::ShortFormat); }

QString period(const RuleEdition &edition, const std::optional<QDate> &closedOn)
{
    const std::optional<QDate> until = closedOn ? closedOn : edition.validUntil;
    return until ? EditionsPage::tr("%1 to %2").arg(dateText(edition.validFrom), dateText(*until))
                 : EditionsPage::tr("from %1").arg(dateText(edition.validFrom));
}

} // namespace

EditionsPage::EditionsPage(const PageContext &context, EditionService &service, SyntaxRepository &syntax,
                           QWidget *parent)
    : Page(parent), m_context(context), m_service(service), m_message(new MessageBar), m_list(new QTreeWidget),
      m_heading(new QLabel), m_facts(new QLabel), m_tabs(new QTabWidget), m_rules(new EditionRules),
      m_source(new SourceView(syntax, context.clipboard)), m_mistake(new MessageBar), m_pause(new QTimer(this))
{
    setObjectName(u"editionsPage"_s);
    makeActions();
    makeWidgets(syntax);
    m_pause->setSingleShot(true);
    m_pause->setInterval(savePauseMs);
    connect(m_pause, &QTimer::timeout, this, &EditionsPage::save);
    connect(m_source, &SourceView::edited, this, [this] {
        m_changed = true;
        m_pause->start();
        check();
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EditionsPage::showChosen);
    updateActions();
}

EditionsPage::~EditionsPage()
{
    m_source->disconnect(this); // its document says it changed while it goes, and the bar beside it may be gone
}

QString EditionsPage::pageId() const { return u"editions"_s; }
QString EditionsPage::title() const { return tr("Rules of law"); }
QString EditionsPage::iconName() const { return u"calendar"_s; }

bool EditionsPage::isOfficer() const { return m_context.session.account().role == Role::PrivacyOfficer; }

void EditionsPage::makeActions()
{
    const auto make = [this](const QString &text, const QString &icon, const QString &name, auto slot) {
        auto *action = new QAction(icons::named(icon), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_draft = make(tr("&Draft from this…"), u"add"_s, u"doDraftEdition"_s, &EditionsPage::draftFromChosen);
    m_propose = make(tr("&Propose…"), u"ok"_s, u"doProposeEdition"_s, &EditionsPage::propose);
    m_publish = make(tr("P&ublish"), u"verify"_s, u"doPublishEdition"_s, &EditionsPage::publish);
    m_discard = make(tr("D&iscard"), u"remove"_s, u"doDiscardEdition"_s, &EditionsPage::discard);
    m_goTo = new QAction(tr("Show the place"), this);
    connect(m_goTo, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_source->parentWidget());
        m_source->showLine(m_mistakeLine);
    });
}

void EditionsPage::makeWidgets(SyntaxRepository &)
{
    m_list->setObjectName(u"editionList"_s);
    m_list->setAccessibleName(tr("Editions of the law"));
    m_list->setHeaderLabels({tr("Edition"), tr("In force")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setMinimumWidth(m_list->fontMetrics().horizontalAdvance(u"NL-AVG-2019 – 00/00/0000 – 00/00/0000 – "_s));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_heading->setObjectName(u"editionHeading"_s);
    m_heading->setWordWrap(true);
    QFont font = m_heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    m_heading->setFont(font);
    m_facts->setObjectName(u"editionFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_source->setObjectName(u"editionSource"_s);
    m_source->setReadOnly(true);
    m_mistake->setObjectName(u"editionMistake"_s);
    m_mistake->setClosable(false);

    auto *source = new QWidget;
    auto *sourceLayout = new QVBoxLayout(source);
    sourceLayout->setContentsMargins(0, Theme::spacing, 0, 0);
    sourceLayout->addWidget(m_mistake);
    sourceLayout->addWidget(m_source, 1);
    m_tabs->setObjectName(u"editionTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_rules, tr("R&ules"));
    m_tabs->addTab(source, tr("Te&xt"));

    auto *buttons = new QHBoxLayout;
    for (QAction *action : {m_draft, m_propose, m_publish, m_discard}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(isOfficer()); // nobody else has anything to do with drafts
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(Theme::margin, 0, 0, 0);
    rightLayout->setSpacing(Theme::spacing);
    rightLayout->addWidget(m_heading);
    rightLayout->addWidget(m_facts);
    rightLayout->addLayout(buttons);
    rightLayout->addWidget(m_tabs, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
}

void EditionsPage::activate()
{
    if (!m_active)
        load();
    m_active = true;
}

QJsonObject EditionsPage::saveState() const
{
    QJsonObject state;
    if (const EditionText *text = chosen()) {
        state.insert(u"edition"_s, text->editionId);
        if (!text->id.isNull())
            state.insert(u"text"_s, text->id.toString());
        if (m_changed)
            state.insert(u"typed"_s, m_source->text());
    }
    return state;
}

void EditionsPage::restoreState(const QJsonObject &state)
{
    m_wanted = Id::fromString(state[u"text"].toString());
    m_wantedEdition = state[u"edition"].toString();
    const QString typed = state[u"typed"].toString();
    if (typed.isEmpty() || m_wanted.isNull())
        return;
    // Typed in the last moment before a lock: stored as the draft it belongs to.
    m_context.jobs.start(
        this,
        [&service = m_service, id = m_wanted, typed]() -> Result<EditionText> {
            VOICELOG_ASSIGN(const QList<EditionText> all, service.texts());
            for (const auto &text : all) {
                if (text.id == id && isDraft(text))
                    return service.changeDraft(text, typed.toUtf8());
            }
            return service.addDraft(typed.toUtf8());
        },
        [this](const Result<EditionText> &text) {
            if (text)
                m_wanted = text->id;
            else
                m_message->showError(text.error());
            if (m_active)
                load();
        });
}

void EditionsPage::open(const QJsonObject &target)
{
    const QString edition = target["edition"_L1].toString();
    if (edition.isEmpty())
        return;
    m_wanted = {};
    m_wantedEdition = edition;
    if (!m_texts.isEmpty())
        fillList();
}

void EditionsPage::load()
{
    m_context.jobs.start(
        this, [&service = m_service] { return service.texts(); },
        [this](const Result<QList<EditionText>> &texts) {
            if (!texts) {
                m_message->showError(texts.error());
                return;
            }
            m_texts = *texts;
            fillList();
        });
}

void EditionsPage::fillList()
{
    if (const EditionText *text = chosen(); text && m_wanted.isNull() && m_wantedEdition.isEmpty()) {
        m_wanted = text->id;
        m_wantedEdition = text->editionId;
    }
    QTreeWidgetItem *wanted = nullptr;
    QTreeWidgetItem *last = nullptr;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const EditionText &text = m_texts[i];
            const auto edition = readEdition(text.text, text.editionId);
            QString name = text.editionId.isEmpty() ? tr("(cannot be read yet)") : text.editionId;
            if (isDraft(text))
                name += u" – "_s + stateText(text.state);
            else if (text.revision > 1)
                name += u" – "_s + tr("revision %1").arg(text.revision);
            auto *item = new QTreeWidgetItem(m_list, {name, edition ? period(*edition, text.closedOn) : QString()});
            item->setData(0, Qt::UserRole, i);
            item->setIcon(0, icons::named(isDraft(text) ? u"edit"_s : u"calendar"_s));
            if (!m_wanted.isNull() ? text.id == m_wanted : text.editionId == m_wantedEdition)
                wanted = item;
            if (!isDraft(text))
                last = item;
        }
    }
    m_wanted = {};
    m_wantedEdition.clear();
    m_list->setCurrentItem(wanted ? wanted : last);
    showChosen();
}

const EditionText *EditionsPage::chosen() const
{
    return m_chosen >= 0 && m_chosen < m_texts.size() ? &m_texts[m_chosen] : nullptr;
}

void EditionsPage::showChosen()
{
    if (m_changed)
        save();
    const QTreeWidgetItem *item = m_list->currentItem();
    m_chosen = item ? item->data(0, Qt::UserRole).toInt() : -1;
    const EditionText *text = chosen();
    if (text == nullptr) {
        m_rules->clear();
        return;
    }
    m_source->setText(QString::fromUtf8(text->text), u"edition.json"_s);
    m_source->setReadOnly(!isOfficer() || !isDraft(*text));
    m_changed = false;
    check();
    updateActions();
}

void EditionsPage::check()
{
    const EditionText *text = chosen();
    if (text == nullptr)
        return;
    const auto edition = readEdition(m_source->text().toUtf8(), tr("This text"));
    m_mistake->clear();
    if (edition) {
        m_rules->setEdition(*edition);
    } else {
        m_mistakeLine = edition.error().parameters().value(u"line"_s).toInt();
        m_mistake->showError(edition.error());
        m_mistake->addAction(m_goTo);
    }
    showFacts(edition ? std::optional(*edition) : std::nullopt, *text);
}

void EditionsPage::showFacts(const std::optional<RuleEdition> &edition, const EditionText &text)
{
    const bool dutch = ErrorText::isDutch();
    m_heading->setText(edition ? (dutch ? edition->titleNl : edition->titleEn) : tr("A draft that cannot be read yet"));
    QStringList facts;
    if (edition) {
        facts += tr("%1, revision %2, %3").arg(edition->id).arg(text.revision).arg(stateText(text.state));
        facts += period(*edition, text.closedOn);
        facts += edition->legalReviewDate
                     ? tr("reviewed by a legal specialist on %1").arg(dateText(*edition->legalReviewDate))
                     : tr("not yet reviewed by a legal specialist (R-ADVICE-01)");
    }
    QString line = facts.join(u" · "_s);
    if (!text.reason.isEmpty())
        line += u'\n' + tr("Reason: %1").arg(text.reason);
    if (isDraft(text))
        line += u'\n' + tr("A draft judges nothing until two officers have published it.");
    m_facts->setText(line);
}

void EditionsPage::updateActions()
{
    const EditionText *text = chosen();
    const bool draft = text && text->state == EditionText::State::Draft;
    const bool proposed = text && text->state == EditionText::State::Proposed;
    const bool own = proposed && text->proposedBy == m_context.session.account().id && m_context.session.fourEyes();
    m_draft->setEnabled(isOfficer() && text);
    m_propose->setEnabled(isOfficer() && draft);
    m_propose->setToolTip(draft ? tr("Ask a second officer to publish this draft")
                                : tr("Only a draft can be proposed"));
    m_publish->setEnabled(isOfficer() && proposed && !own);
    m_publish->setToolTip(own        ? tr("You proposed it: another officer must publish it")
                          : proposed ? tr("From now on recordings are judged by it")
                                     : tr("Propose the draft first"));
    m_discard->setEnabled(isOfficer() && (draft || proposed));
}

template <typename Work>
void EditionsPage::change(Work work)
{
    m_context.jobs.start(this, std::move(work), [this](const Result<EditionText> &text) {
        m_saving = false;
        if (!text) {
            m_message->showError(text.error());
            load();
            return;
        }
        m_message->clear();
        m_wanted = text->id;
        load();
    });
}

void EditionsPage::save()
{
    const EditionText *text = chosen();
    m_pause->stop();
    if (!m_changed || !text || !isDraft(*text))
        return;
    if (m_saving) { // one at a time: the version of what was stored is needed for the next
        m_pause->start();
        return;
    }
    m_changed = false;
    m_saving = true;
    m_context.jobs.start(
        this,
        [&service = m_service, basedOn = *text, typed = m_source->text().toUtf8()] {
            return service.changeDraft(basedOn, typed);
        },
        [this, id = text->id](const Result<EditionText> &stored) {
            m_saving = false;
            const auto then = std::exchange(m_then, {});
            if (!stored) {
                m_message->showError(stored.error());
                return;
            }
            for (EditionText &one : m_texts) {
                if (one.id == id)
                    one = *stored; // the view keeps what is being typed
            }
            updateActions();
            if (then)
                afterSaving(then);
        });
}

void EditionsPage::afterSaving(std::function<void()> then)
{
    save();
    if (m_saving)
        m_then = std::move(then);
    else
        then();
}

void EditionsPage::draftFromChosen()
{
    if (const EditionText *text = chosen())
        change([&service = m_service, body = text->text] { return service.addDraft(body); });
    m_tabs->setCurrentIndex(1);
}

void EditionsPage::propose()
{
    const EditionText *text = chosen();
    if (!text)
        return;
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"editionReasonDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Propose this edition"));
    dialog->setLabelText(tr("Why is it published? (20 to 4000 characters)"));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &reason) {
        afterSaving([this, reason] {
            if (const EditionText *draft = chosen())
                change([&service = m_service, seen = *draft, reason] { return service.propose(seen, reason); });
        });
    });
    dialog->open();
}

void EditionsPage::publish()
{
    const EditionText *text = chosen();
    if (!text)
        return;
    m_context.messageBox.confirm(window(),
                                 {.kind = Message::Kind::Question,
                                  .title = tr("Publish the edition"),
                                  .text = tr("Publish %1? Recordings are judged by it from the next unlock on, and it "
                                             "can never be changed.")
                                              .arg(text->editionId),
                                  .detail = text->reason},
                                 tr("Publish"), this, [this, seen = *text] {
                                     change([&service = m_service, seen] { return service.publish(seen); });
                                 });
}

void EditionsPage::discard()
{
    const EditionText *text = chosen();
    if (!text)
        return;
    m_context.messageBox.confirm(window(),
                                 {.kind = Message::Kind::Question,
                                  .title = tr("Discard the draft"),
                                  .text = tr("Discard this draft of %1?").arg(text->editionId)},
                                 tr("Discard"), this, [this, seen = *text] {
                                     m_changed = false;
                                     m_pause->stop();
                                     m_chosen = -1;
                                     m_context.jobs.start(
                                         this, [&service = m_service, seen] { return service.discard(seen); },
                                         [this](const Result<void> &result) {
                                             if (!result)
                                                 m_message->showError(result.error());
                                             load();
                                         });
                                 });
}

} // namespace voicelog
