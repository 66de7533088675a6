#pragma once

#include "ui/decisions/layout_class.h"
#include "ui/decisions/nearby_facilities.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

// The contents of the first run's steps (first_run.h).
namespace pitanga {

class AddAddressPanel;
class Button;
class TextLabel;

/// How others see this device, and the language of the screens.
class NameStep final : public QWidget
{
    Q_OBJECT
public:
    explicit NameStep(QWidget *parent = nullptr);

    void setName(const QString &name);
    QString name() const;
    QLineEdit *field() const { return m_name; }
    /// One of `screenLanguages()`.
    void setLanguage(const QString &code);
    QComboBox *languages() const { return m_language; }

signals:
    void entered(); ///< Enter in the field
    void languageChosen(const QString &code);

private:
    QLineEdit *m_name;
    QComboBox *m_language;
};

/// The facilities that are near, and the ways for one that is not in the list.
class FacilityStep final : public QWidget
{
    Q_OBJECT
public:
    explicit FacilityStep(QWidget *parent = nullptr);

    void setFacilities(const QList<NearbyFacility> &facilities);
    /// Nothing while none is near.
    std::optional<NearbyFacility> chosen() const;
    void setStacked(bool stacked);
    AddAddressPanel *addressPanel() const { return m_address; }

signals:
    void choiceChanged();
    void createRequested();
    void addressEntered(const QString &address);

private:
    void buildWays();

    QList<NearbyFacility> m_facilities;
    QVBoxLayout *m_list;
    QButtonGroup *m_choice;
    TextLabel *m_none;
    AddAddressPanel *m_address;
    QBoxLayout *m_ways;
    Button *m_byAddress;
    Button *m_openFile;
    Button *m_create;
    TextLabel *m_fileReason;
};

/// A new facility: its name and its first administrator.
class CreateFacilityForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CreateFacilityForm(QWidget *parent = nullptr);

    QString facility() const;
    QString user() const;
    QString password() const;
    bool isComplete() const;
    QWidget *firstControl() const;
    void clearPassword();

signals:
    void changed();
    void entered();

private:
    QLineEdit *m_facility;
    QLineEdit *m_user;
    QLineEdit *m_password;
};

} // namespace pitanga
