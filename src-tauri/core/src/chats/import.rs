//! A table of chats comes in: each row a contact of its order's return; what cannot be one is told row by row.

use std::path::Path;

use pintui_store::{Book, Ending, Inserts, Operation, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::read::{self, Chat};
use crate::door::{Call, Command, Whole};
use crate::shops;

/// Shows what a table of chats would bring. Nothing is written.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct PreviewContacts {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file.
    pub file: String,
}

/// Takes a table of chats.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct ImportContacts {
    /// Name of the shop.
    pub shop: String,
    /// Path of the file.
    pub file: String,
}

/// What a table of chats brings.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContactsRead {
    /// The operation, for taking it back; none for a preview.
    pub operation: Option<i64>,
    /// File name without the folder.
    pub file: String,
    /// Rows below the header; each is one of the next four.
    pub rows: i64,
    /// Contacts that are new.
    pub added: i64,
    /// Contacts that were there already.
    pub known: i64,
    /// Rows about no return of the book.
    pub without_case: i64,
    /// Rows whose times or clerk cannot be read.
    pub unread: i64,
    /// The first rows of the file that were not taken, by their numbers.
    pub left_out: Vec<u64>,
}

impl Command for PreviewContacts {
    type Answer = ContactsRead;
}
impl Command for ImportContacts {
    type Answer = ContactsRead;
}

impl Whole for PreviewContacts {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ContactsRead> {
        Ok(take(book, call, "preview_contacts", (&self.shop, &self.file), Ending::RollBack)?.0)
    }
}

impl Whole for ImportContacts {
    fn perform(self, book: &Book, call: &Call<'_>) -> Result<ContactsRead> {
        let (read, operation) = take(book, call, "import_contacts", (&self.shop, &self.file), Ending::Commit)?;
        Ok(ContactsRead { operation: Some(operation), ..read })
    }
}

/// Rows that are not taken are named up to here.
const NAMED: usize = 10;

enum Kept {
    Added,
    Known,
    WithoutCase,
    Unread,
}

fn take(
    book: &Book,
    call: &Call<'_>,
    name: &str,
    (shop, file): (&str, &str),
    ending: Ending,
) -> Result<(ContactsRead, i64)> {
    let (file, chats) = read::chats(Path::new(file))?;
    let detail = serde_json::json!({ "shop": shop, "rows": chats.len() });
    let operation = Operation { name, actor: call.actor, at: call.now, detail, outside: false };
    book.write_with(&operation, Inserts::Journaled, ending, |tx| {
        let shop = shops::must(&*tx, shop)?.id;
        let mut read = ContactsRead {
            operation: None,
            file: file.clone(),
            rows: chats.len() as i64,
            added: 0,
            known: 0,
            without_case: 0,
            unread: 0,
            left_out: Vec::new(),
        };
        for chat in &chats {
            let kept = keep(tx, shop, chat, call)?;
            if matches!(kept, Kept::WithoutCase | Kept::Unread) && read.left_out.len() < NAMED {
                read.left_out.push(chat.row);
            }
            *match kept {
                Kept::Added => &mut read.added,
                Kept::Known => &mut read.known,
                Kept::WithoutCase => &mut read.without_case,
                Kept::Unread => &mut read.unread,
            } += 1;
        }
        Ok(read)
    })
}

fn keep(tx: &mut WriteTx<'_>, shop: i64, chat: &Chat, call: &Call<'_>) -> Result<Kept> {
    let Some(started) = chat.started.filter(|at| *at <= call.now && !chat.staff.is_empty()) else {
        return Ok(Kept::Unread);
    };
    // what ends before it began was read wrongly: the chat is kept without it
    let answered = chat.answered.filter(|at| *at >= started);
    let ended = chat.ended.filter(|at| *at >= answered.unwrap_or(started));
    let case: Option<i64> = tx.maybe(
        include_str!("case_of.sql"),
        named_params! { ":shop": shop, ":case_no": chat.case_no, ":order_no": chat.order_no, ":at": started },
        |row| row.get(0),
    )?;
    let Some(case) = case else { return Ok(Kept::WithoutCase) };
    let added = tx.change(
        include_str!("keep.sql"),
        named_params! {
            ":case": case, ":channel": chat.channel, ":staff": chat.staff, ":started": started,
            ":answered": answered, ":ended": ended, ":topic": chat.topic, ":point": chat.point,
            ":result": chat.result, ":note": chat.note, ":written": call.now,
        },
    )?;
    Ok(if added == 1 { Kept::Added } else { Kept::Known })
}
