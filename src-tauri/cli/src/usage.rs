//! What can be typed: the contract's commands, word for word. Wrong usage ends with exit code 2.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use pintui_core::month::Month;
use pintui_store::{At, Day};

/// 品退管家: return rates, checks and reports of a shop, from the platforms' own files.
#[derive(Debug, Parser)]
#[command(name = "pintui", version)]
pub struct Usage {
    /// The data folder; the desktop program's own where it is left out.
    #[arg(long, value_name = "DIR", global = true)]
    pub data: Option<PathBuf>,
    /// Prints exactly one JSON document on stdout.
    #[arg(long, global = true)]
    pub json: bool,
    /// Who you are, where the book knows its people; the PIN stands in the environment as PINTUI_PIN.
    #[arg(long = "as", value_name = "NAME", global = true)]
    pub person: Option<String>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Imports the platform's order, line and refund files.
    Import(Import),
    /// Lists the runs of import.
    Imports,
    /// Takes a run of import back, also the updates it made.
    UndoImport {
        /// Number of the run.
        run: i64,
    },
    /// Writes the rows that wait in quarantine to a CSV file.
    Quarantine {
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: String,
    },
    /// The figures of one day under one rule.
    Daily {
        /// The day, YYYY-MM-DD.
        #[arg(long, value_name = "D")]
        date: Day,
        /// Name of the shop.
        #[arg(long, value_name = "NAME")]
        shop: String,
        /// Rule id; signed_30d where it is left out.
        #[arg(long, value_name = "ID", long_help = rule_help())]
        rule: Option<String>,
    },
    /// Lists products over their line: what nobody has answered yet, and what is quiet.
    Alerts {
        /// Name of the shop.
        #[arg(long, value_name = "NAME")]
        shop: String,
    },
    /// Answers an alert; it comes back when it gets worse.
    AnswerAlert {
        /// Key of the product, as the list of alerts names it.
        product: i64,
        /// Name of the shop.
        #[arg(long, value_name = "NAME")]
        shop: String,
        /// Why, or what is done about it.
        #[arg(long, value_name = "TEXT")]
        note: String,
        /// Keeps it quiet until this day, YYYY-MM-DD.
        #[arg(long, value_name = "D")]
        until: Option<Day>,
    },
    /// Writes a workbook.
    #[command(subcommand)]
    Report(Report),
    /// Writes a copy of the whole book.
    Backup {
        /// The copy.
        file: String,
    },
    /// Puts a copy in the place of the book; today's book is kept beside it.
    Restore {
        /// The copy.
        file: String,
    },
    /// Checks the book and recomputes every figure from the facts.
    Verify,
    /// Makes a demonstration shop, the same for the same seed.
    Demo {
        /// Number of orders; 5000 where it is left out.
        #[arg(long, value_name = "N")]
        orders: Option<u32>,
        /// Seed; 1 where it is left out.
        #[arg(long, value_name = "S")]
        seed: Option<u64>,
    },
    /// Asks the door anything by name, as the window does; the answer is JSON.
    Ask {
        /// Name of the command, e.g. suggestion_list.
        name: String,
        /// What it is asked, as JSON.
        #[arg(default_value = "{}", value_parser = json)]
        input: serde_json::Value,
    },
    /// Lists the printers, and which label goes to which.
    Printers,
    /// Prints a label, or writes its picture to a file.
    PrintLabel(PrintLabel),
    /// Looks at a text before it is sent: what platforms punish, and what is better said otherwise.
    LintText(LintText),
    /// Gives a person a new PIN: for whoever may write the data folder. The new PIN comes in through the pipe.
    ResetPin {
        /// Name of the person.
        name: String,
    },
    /// Lets phones and other PCs in the shop check parcels, without a window, until it is stopped.
    Serve(Serve),
}

fn json(text: &str) -> Result<serde_json::Value, serde_json::Error> {
    serde_json::from_str(text)
}

fn rule_help() -> String {
    let ids = pintui_core::platforms::rules::ids().collect::<Vec<_>>().join(", ");
    format!("Rule id; signed_30d where it is left out. Known are {ids}; a platform is judged by its own only")
}

/// Which label.
#[derive(Args, Debug)]
pub struct PrintLabel {
    /// What it is for.
    #[arg(long, value_name = "KIND", value_enum)]
    pub kind: LabelKind,
    /// Key of the check (aside), the gift rule (gift) or the SKU (shelf); not asked for a test.
    #[arg(long, value_name = "KEY", default_value = "0", required_if_eq_any([
        ("kind", "aside"), ("kind", "gift"), ("kind", "shelf"),
    ]))]
    pub of: i64,
    /// Name of the printer; the one that was chosen for its kind where it is left out.
    #[arg(long, value_name = "NAME")]
    pub printer: Option<String>,
    /// How many; the printer's own number where it is left out.
    #[arg(long, value_name = "N")]
    pub copies: Option<i64>,
    /// Writes the picture to this PNG file and prints nothing.
    #[arg(long, value_name = "FILE", conflicts_with = "copies")]
    pub preview: Option<String>,
}

/// What a label is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LabelKind {
    /// A parcel that was set aside.
    Aside,
    /// A gift.
    Gift,
    /// Goods on the shelf.
    Shelf,
    /// A try of the printer.
    Test,
}

impl LabelKind {
    /// As the door calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Aside => "aside",
            Self::Gift => "gift",
            Self::Shelf => "shelf",
            Self::Test => "test",
        }
    }
}

/// Which text, and where it will be said.
#[derive(Args, Debug)]
pub struct LintText {
    /// The file with the text; `-` for what comes in through the pipe.
    #[arg(value_name = "FILE")]
    pub file: String,
    /// What the text is for.
    #[arg(long = "for", value_name = "PURPOSE", value_enum, default_value = "case")]
    pub purpose: For,
    /// It goes to a phone as a text message.
    #[arg(long)]
    pub sms: bool,
}

/// What a text is for.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum For {
    /// A message to a buyer who has no trouble yet.
    Care,
    /// An answer in a case.
    Case,
    /// What is said in a call.
    Call,
    /// A public answer to a review.
    Reply,
    /// An invitation to tell what one thinks.
    Invite,
    /// The shop's return policy.
    Policy,
}

/// Where to listen.
#[derive(Args, Debug)]
pub struct Serve {
    /// Address and port to listen at.
    #[arg(long, value_name = "ADDR:PORT", default_value = "0.0.0.0:8765")]
    pub listen: SocketAddr,
    /// Encrypts the line with a certificate of its own, which each device is asked to accept once.
    #[arg(long)]
    pub tls: bool,
    /// What a device that is paired with the code may do.
    #[arg(long = "device", value_name = "ROLE", value_enum, default_value = "packer")]
    pub role: As,
}

/// What a device may do.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum As {
    /// Check parcels.
    Packer,
    /// Check parcels and see the figures.
    Owner,
}

/// What to import.
#[derive(Args, Debug)]
pub struct Import {
    /// The files.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<String>,
    /// Name of the shop; it is made when it is new.
    #[arg(long, value_name = "NAME")]
    pub shop: String,
    /// Platform id; the files' own where it is left out.
    #[arg(long, value_name = "ID")]
    pub platform: Option<String>,
    /// Profile id; recognised from the header where it is left out.
    #[arg(long, value_name = "ID")]
    pub profile: Option<String>,
    /// How old the export is, YYYY-MM-DDTHH:MM:SS; the newest time inside where it is left out.
    #[arg(long, value_name = "DATETIME")]
    pub as_of: Option<At>,
    /// ISO code of the shop's currency, where neither the files nor the owner name it.
    #[arg(long, value_name = "CODE")]
    pub currency: Option<String>,
    /// Takes the files into this shop although another one has the same orders.
    #[arg(long)]
    pub other_shop: bool,
    /// Shows what would happen and writes nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Password of a protected workbook.
    #[arg(long, value_name = "TEXT", env = "PINTUI_FILE_PASSWORD", hide_env_values = true)]
    pub password: Option<String>,
}

/// The workbooks.
#[derive(Debug, Subcommand)]
pub enum Report {
    /// The daily report.
    Daily {
        /// The day, YYYY-MM-DD.
        #[arg(long, value_name = "D")]
        date: Day,
        /// Name of the shop.
        #[arg(long, value_name = "NAME")]
        shop: String,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: String,
    },
    /// The KPI sheet of a month.
    Kpi {
        /// The month, YYYY-MM.
        #[arg(long, value_name = "YYYY-MM", value_parser = |text: &str| Month::parse(text).map(|month| month.name()))]
        month: String,
        /// Name of the shop.
        #[arg(long, value_name = "NAME")]
        shop: String,
        /// The file to write.
        #[arg(long, value_name = "FILE")]
        out: String,
    },
}

#[cfg(test)]
#[path = "usage_tests.rs"]
mod tests;
