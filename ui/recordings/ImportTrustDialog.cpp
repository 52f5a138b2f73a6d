// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportTrustDialog.h"

#include "RecordingsContext.h"
#include "SignerText.h"

#include <archive/Session.h>
#include <common/FileDialog.h>
#include <common/HeadingLabel.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/SecretLineEdit.h>
#include <common/Theme.h>
#include <interchange/JoseErrors.h>
#include <interchange/KeyFiles.h>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum TrustColumn { SignerColumn, ValidColumn, FingerprintColumn, KeptColumn, TrustColumnCount };

QPushButton *trustButton(const QString &icon, const QString &text, const QString &name)
{
    auto *button = new QPushButton(icons::named(icon), text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QTableWidgetItem *trustCell(const QString &text, const QString &toolTip = {})
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(toolTip.isEmpty() ? text : toolTip);
    return item;
}

} // namespace

ImportTrustDialog::ImportTrustDialog(const RecordingsContext &context, const ImportTrust &trust, QWidget *parent)
    : QDialog(parent), m_context(context), m_trust(trust), m_message(new MessageBar),
      m_table(new QTableWidget(0, TrustColumnCount)), m_key(new QLabel), m_passphraseRow(new QWidget),
      m_passphrase(new SecretLineEdit)
{
    setObjectName(u"importTrustDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Signed and encrypted calls"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::margin);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_message);
    addCertificates(layout);
    addKey(layout);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(u"trustClose"_s);
    close->setAutoDefault(false); // Enter opens the key
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(1200, 520); // a fingerprint is compared as a whole
    showCertificates();
    showKey();
}

void ImportTrustDialog::addCertificates(QVBoxLayout *layout)
{
    auto *intro =
        new QLabel(tr("A signature under a vCon is believed when one of these certificates is the signer's, or "
                      "vouches for it. Compare the fingerprint with the sender by another way first."));
    intro->setWordWrap(true);
    m_table->setObjectName(u"trustTable"_s);
    m_table->setAccessibleName(tr("Certificates you trust"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Valid"), tr("Fingerprint (SHA-256)"), tr("At every import")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(FingerprintColumn, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(SignerColumn, character * 24);
    m_table->setColumnWidth(ValidColumn, character * 20);
    m_table->setColumnWidth(KeptColumn, character * 17);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (m_filling || item->column() != KeptColumn)
            return;
        ImportTrust trust = m_trust;
        trust.certificates[item->row()].kept = item->checkState() == Qt::Checked;
        setTrust(trust);
    });
    auto *add = trustButton(u"add"_s, tr("&Add certificates…"), u"trustAdd"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        m_context.page.fileDialog.openFiles(
            this,
            {.id = u"certificates"_s,
             .title = tr("Certificates you trust"),
             .filters = {tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")},
             .acceptText = tr("Add")},
            this, [this](const QStringList &paths) { readCertificates(paths); });
    });
    m_remove = trustButton(u"remove"_s, tr("&No longer trust"), u"trustRemove"_s);
    connect(m_remove, &QPushButton::clicked, this, &ImportTrustDialog::removeCertificates);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_table->selectedItems().isEmpty()); });
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch();
    layout->addWidget(headingLabel(tr("Certificates you trust")));
    layout->addWidget(intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
}

void ImportTrustDialog::addKey(QVBoxLayout *layout)
{
    m_key->setObjectName(u"trustKey"_s);
    m_key->setWordWrap(true);
    m_passphrase->setObjectName(u"trustPassphrase"_s);
    auto *open = trustButton(u"unlock"_s, tr("&Open the key"), u"trustOpenKey"_s);
    auto *label = new QLabel(tr("&Passphrase of the key:"));
    label->setBuddy(m_passphrase);
    auto *passphrase = new QHBoxLayout(m_passphraseRow);
    passphrase->setContentsMargins({});
    passphrase->addWidget(label);
    passphrase->addWidget(m_passphrase, 1);
    passphrase->addWidget(open);
    connect(open, &QPushButton::clicked, this, &ImportTrustDialog::openKey);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportTrustDialog::openKey);
    auto *choose = trustButton(u"key"_s, tr("Choose a &key…"), u"trustChooseKey"_s);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_context.page.fileDialog.openFiles(this,
                                            {.id = u"key"_s,
                                             .title = tr("Your private key"),
                                             .filters = {tr("Keys (*.pem *.key)"), tr("All files (*)")},
                                             .acceptText = tr("Choose")},
                                            this, [this](const QStringList &paths) {
                                                m_keyPath = paths.value(0);
                                                m_passphrase->clearSecret();
                                                openKey();
                                            });
    });
    m_forget = trustButton(u"remove"_s, tr("&Forget the key"), u"trustForgetKey"_s);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        ImportTrust trust = m_trust;
        trust.key.reset();
        trust.keyFile.clear();
        setTrust(trust);
    });
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_forget);
    row->addStretch();
    layout->addWidget(headingLabel(tr("Key for encrypted calls")));
    layout->addWidget(m_key);
    layout->addWidget(m_passphraseRow);
    layout->addLayout(row);
}

void ImportTrustDialog::readCertificates(const QStringList &paths)
{
    m_message->clear();
    m_context.page.jobs.start(
        this,
        [paths]() -> Result<QList<SignerCertificate>> {
            QList<SignerCertificate> all;
            for (const QString &path : paths) {
                VOICELOG_ASSIGN(const QList<SignerCertificate> certificates, readCertificateFile(path));
                all += certificates;
            }
            return all;
        },
        [this](const Result<QList<SignerCertificate>> &certificates) {
            if (!certificates) {
                m_message->showError(certificates.error());
                return;
            }
            ImportTrust trust = m_trust;
            trust.add(*certificates, false);
            setTrust(trust);
        });
}

void ImportTrustDialog::removeCertificates()
{
    QList<int> rows;
    const auto selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows, std::greater());
    ImportTrust trust = m_trust;
    for (const int row : std::as_const(rows))
        trust.certificates.removeAt(row);
    setTrust(trust);
}

/// The passphrase goes from the field into the work, and is wiped there.
void ImportTrustDialog::openKey()
{
    if (m_keyPath.isEmpty())
        return;
    m_message->clear();
    using Key = std::shared_ptr<const JosePrivateKey>;
    m_context.page.jobs.start(
        this,
        [path = m_keyPath, passphrase = m_passphrase->takeSecret()]() -> Result<Key> {
            VOICELOG_ASSIGN(const SecretBytes pem, readKeyFile(path));
            VOICELOG_ASSIGN(JosePrivateKey key, JosePrivateKey::read(pem, passphrase));
            return std::make_shared<const JosePrivateKey>(std::move(key));
        },
        [this, path = m_keyPath](const Result<Key> &key) {
            const bool locked =
                !key && (key.error().is(errors::PrivateKeyLocked) || key.error().is(errors::PrivateKeyPassphraseWrong));
            m_passphraseRow->setVisible(locked);
            if (locked)
                m_passphrase->setFocus(Qt::OtherFocusReason);
            if (!key) {
                m_message->showError(key.error());
                return;
            }
            m_keyPath.clear();
            ImportTrust trust = m_trust;
            trust.key = *key;
            trust.keyFile = QFileInfo(path).fileName();
            setTrust(trust);
        });
}

void ImportTrustDialog::setTrust(const ImportTrust &trust)
{
    m_trust = trust;
    showCertificates();
    showKey();
    Q_EMIT changed(m_trust);
}

void ImportTrustDialog::showCertificates()
{
    m_filling = true;
    m_table->setRowCount(int(m_trust.certificates.size()));
    const QDateTime now = m_context.page.session.clock().now();
    const LocalTime &local = m_context.page.localTime;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TrustedCertificate &one = m_trust.certificates[row];
        const SignerCertificate &certificate = one.certificate;
        const QString until = local.date(certificate.validUntil);
        const bool ended = certificate.validUntil < now;
        auto *valid = trustCell(
            ended                         ? tr("ended on %1").arg(until)
            : certificate.validFrom > now ? tr("from %1").arg(local.date(certificate.validFrom))
                                          : tr("until %1").arg(until),
            tr("From %1 until %2").arg(local.full(certificate.validFrom), local.full(certificate.validUntil)));
        if (ended || certificate.validFrom > now)
            valid->setIcon(icons::named(u"warning"_s));
        auto *kept = trustCell({}, tr("Kept in the archive for you alone, and trusted in watched folders too"));
        kept->setFlags(kept->flags() | Qt::ItemIsUserCheckable);
        kept->setCheckState(one.kept ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, SignerColumn, trustCell(SignerText::nameOf(certificate.subject), certificate.subject));
        m_table->setItem(row, ValidColumn, valid);
        m_table->setItem(row, FingerprintColumn,
                         trustCell(QString::fromLatin1(certificate.fingerprint.toHex(':')).toUpper()));
        m_table->setItem(row, KeptColumn, kept);
    }
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
    m_filling = false;
}

void ImportTrustDialog::showKey()
{
    m_passphraseRow->setVisible(!m_keyPath.isEmpty() && m_passphraseRow->isVisible());
    m_forget->setEnabled(m_trust.key != nullptr);
    m_key->setText(m_trust.key ? tr("Encrypted calls are opened with the key %1. It is kept in memory for this import "
                                    "alone.")
                                     .arg(m_trust.keyFile)
                               : tr("No key is chosen: calls that were encrypted for you stay closed."));
}

} // namespace voicelog
