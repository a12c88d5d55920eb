//! What drop-ship warehouses and carriers have agreed to pay when something is lost, and whose a loss is by that.
//!
//! An agreement is one party's, by the name under which files or people tell it (a warehouse's, a carrier's), and holds
//! from its first to its last day; two of one party share no day. For each cause of loss it has one term: its clause, who
//! pays, how much, and within how many days of being asked. *Who is liable* is read off the agreement in force on the day
//! of the loss: what happened in the warehouse is the warehouse's; on the way there or back it is the carrier's, and
//! where no carrier has agreed to anything, that of the warehouse which hired one. Where nobody has, nobody is proposed.
//!
//! Begin at [`save`]; [`terms`] is one term and what it comes to, [`liable`] the proposal, [`list`] what stands and ends.

pub mod liable;
pub mod list;
pub mod save;
pub mod terms;

use pintui_store::{Day, refusals};

use crate::named::named;

refusals! {
    /// Refusals about agreements.
    AgreementRefused {
        /// Nobody is named, or by a name that is too long.
        AgreementPartyMissing { most: i64 } = "agreement_party_missing",
        /// It ends before it begins.
        AgreementDaysWrong = "agreement_days_wrong",
        /// It is to remind too early.
        AgreementReminderWrong { most: i64 } = "agreement_reminder_wrong",
        /// It has no term.
        AgreementTermsMissing = "agreement_terms_missing",
        /// Two terms are about one cause.
        AgreementTermTwice { cause: Cause } = "agreement_term_twice",
        /// A term names no clause.
        AgreementClauseMissing { cause: Cause } = "agreement_clause_missing",
        /// What a term pays does not add up: nothing, more than the whole, by the day for what is not late.
        AgreementTermWrong { cause: Cause } = "agreement_term_wrong",
        /// A warranty has no days or too many, two for one kind of goods, or a kind that nobody knows.
        AgreementWarrantyWrong { most: i64 } = "agreement_warranty_wrong",
        /// Another agreement with the same party holds on some of these days.
        AgreementsOverlap { party: String, first_on: Day, last_on: Day } = "agreements_overlap",
        /// No such agreement.
        AgreementUnknown { agreement: i64 } = "agreement_unknown",
    }
}

named! {
    /// Who has agreed.
    #[ts(rename = "PartyKind")]
    Kind {
        /// A drop-ship warehouse.
        Warehouse = "warehouse",
        /// A carrier.
        Carrier = "carrier",
    }
}

named! {
    /// Why something is lost.
    #[ts(rename = "LossCause")]
    Cause {
        /// Broken.
        Broken = "broken",
        /// Gone.
        Lost = "lost",
        /// There after the promised day.
        Late = "late",
        /// Fewer pieces than were sent.
        Short = "short",
        /// Gone bad while it lay in store.
        Spoiled = "spoiled",
        /// Turned out faulty within the days of a warranty.
        Faulty = "faulty",
    }
}

named! {
    /// Where it happened.
    #[ts(rename = "LossPlace")]
    Place {
        /// Before it left.
        Warehouse = "warehouse",
        /// On its way to the buyer.
        Transport = "transport",
        /// On its way back.
        Return = "return",
    }
}

#[cfg(test)]
mod tests;
