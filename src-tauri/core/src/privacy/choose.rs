//! The owner's choices, kept in the book's settings. They hold for files imported from then on.

use pintui_store::{Reading, Result, Tx, WriteTx, named_params, refusals};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Class, Kept};
use crate::door::{Call, Command, Read, Write};
use crate::settings;

refusals! {
    /// Refusals about personal data.
    PrivacyRefused {
        /// This cannot be kept of the class.
        PrivacyNotOffered { class: String, kept: String } = "privacy_not_offered",
    }
}

/// What is kept of each class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Keeping {
    kept: [Kept; Class::ALL.len()],
}

impl Keeping {
    /// What is kept where nobody chose otherwise.
    pub fn usual() -> Self {
        Self { kept: Class::ALL.map(|class| class.choices()[0]) }
    }

    /// As the book has it now.
    pub fn read(tx: &impl Reading) -> Result<Self> {
        let mut keeping = Self::usual();
        for class in Class::ALL {
            let chosen: Option<String> = settings::kept(tx, &setting(class))?;
            let offered = class.choices().iter().find(|kept| Some(kept.name()) == chosen.as_deref());
            if let Some(kept) = offered {
                keeping.kept[class as usize] = *kept;
            }
        }
        Ok(keeping)
    }

    /// What is kept of a class.
    pub fn of(&self, class: Class) -> Kept {
        self.kept[class as usize]
    }
}

fn setting(class: Class) -> String {
    format!("privacy.{}", class.name())
}

/// The classes with what is kept of each.
#[derive(Deserialize, TS)]
pub struct PrivacyList {}

impl Command for PrivacyList {
    type Answer = Vec<PrivacyChoice>;
}

/// A class with its choices.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PrivacyChoice {
    /// The class.
    pub class: Class,
    /// What is kept of it.
    pub kept: Kept,
    /// What may be kept, the usual first.
    pub choices: Vec<Kept>,
}

impl Read for PrivacyList {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<Vec<PrivacyChoice>> {
        let keeping = Keeping::read(tx)?;
        let choice = |class: Class| PrivacyChoice { class, kept: keeping.of(class), choices: class.choices().to_vec() };
        Ok(Class::ALL.into_iter().map(choice).collect())
    }
}

/// Chooses what is kept of a class, for files imported from now on.
#[derive(Deserialize, TS)]
pub struct ChoosePrivacy {
    /// The class.
    pub class: Class,
    /// What is to be kept.
    pub kept: Kept,
}

impl Command for ChoosePrivacy {
    type Answer = PrivacyChoice;
}

impl Write for ChoosePrivacy {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "class": self.class, "kept": self.kept })
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<PrivacyChoice> {
        let Self { class, kept } = self;
        if !class.choices().contains(&kept) {
            let (class, kept) = (class.name().to_owned(), kept.name().to_owned());
            return Err(PrivacyRefused::PrivacyNotOffered { class, kept }.into());
        }
        tx.change(
            "insert into settings (name, value) values (:name, :value)
             on conflict (name) do update set value = :value where value <> :value",
            named_params! { ":name": setting(class), ":value": kept.name() },
        )?;
        Ok(PrivacyChoice { class, kept, choices: class.choices().to_vec() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::given::Given;

    fn choose(given: &Given, class: Class, kept: Kept) -> Result<PrivacyChoice> {
        given.act("choose_privacy", ChoosePrivacy { class, kept })
    }

    #[test]
    fn nothing_in_the_clear_is_ever_offered() {
        let given = Given::shop();
        for class in [
            Class::Standing,
            Class::Receiver,
            Class::Phone,
            Class::IdNumber,
            Class::InvoiceTitle,
            Class::Email,
            Class::Other,
        ] {
            for kept in [Kept::Hash, Kept::ProvinceCity, Kept::Masked] {
                let refused = choose(&given, class, kept).expect_err("not offered");
                assert_eq!(refused.code, "privacy_not_offered", "{class:?} {kept:?}");
            }
        }
        assert_eq!(given.count("settings"), 0);
    }

    #[test]
    fn a_choice_holds_until_it_is_taken_back() {
        let given = Given::shop();
        let kept = |given: &Given| given.read(Keeping::read).of(Class::Member);
        assert_eq!(kept(&given), Kept::Hash);
        choose(&given, Class::Member, Kept::LeftOut).expect("chosen");
        assert_eq!(kept(&given), Kept::LeftOut);
        given.act("undo", crate::keeping::history::Undo { operation: None }).expect("taken back");
        assert_eq!(kept(&given), Kept::Hash);
    }
}
