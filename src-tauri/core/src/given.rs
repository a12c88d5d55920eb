//! What a test is given: a fresh book with a shop, orders and cases in the words of the book.

use std::sync::LazyLock;

use pintui_store::{At, Book, Operation, Reading, Result, ToSql, Tx, WriteTx};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::door::{Call, NoPrinters, Read, Role, Unwatched, Who, Write};
use crate::draws::assign;
use crate::insight::settle;
use crate::shops::{self, Purpose};

pub const SHOP: &str = "小满良品";

pub struct Given {
    pub book: Book,
    pub folder: TempDir,
    pub now: At,
}

impl Given {
    /// A book with one shop on Taobao and nothing in it, on 2 November 2026 at nine.
    pub fn shop() -> Self {
        // Made once and copied: more than a thousand tests begin with it.
        static MADE: LazyLock<Vec<u8>> = LazyLock::new(|| {
            let made = Given::in_folder(tempfile::tempdir().expect("a folder"));
            made.write(|tx| shops::create(tx, &made.call(), SHOP, "taobao", Purpose::Trade));
            let copy = made.folder.path().join("copy.db");
            made.book.copy_to(&copy).expect("a copy");
            std::fs::read(copy).expect("read")
        });
        let folder = tempfile::tempdir().expect("a folder");
        let data = folder.path().join("data");
        std::fs::create_dir(&data).and_then(|()| std::fs::write(data.join("book.db"), &*MADE)).expect("a book");
        Self::in_folder(folder)
    }

    fn in_folder(folder: TempDir) -> Self {
        let book = Book::open(&folder.path().join("data")).expect("a book");
        Self { book, folder, now: "2026-11-02T09:00:00".parse().expect("a date") }
    }

    /// Forty orders signed for in October, three of them back for quality.
    pub fn october() -> Self {
        let given = Self::shop();
        for at in 0..40 {
            let day = 1 + at % 28;
            given.order(
                &["p1"],
                json!({ "order_no": format!("{at}"), "paid_at": "2026-09-28T10:00:00",
                    "signed_at": format!("2026-10-{day:02}T10:00:00") }),
            );
        }
        for at in 0..3 {
            given.case(json!({ "case_no": format!("r{at}"), "order_no": format!("{at}"),
                "applied_at": "2026-10-29T10:00:00", "reason_stated": "质量问题" }));
        }
        given
    }

    pub fn call(&self) -> Call<'_> {
        Call { actor: "clerk", who: Who::HERE, now: self.now, progress: &Unwatched, printers: &NoPrinters }
    }

    pub fn write<T>(&self, apply: impl FnOnce(&mut WriteTx<'_>) -> Result<T>) -> T {
        let operation = Operation { name: "given", actor: "test", at: self.now, detail: Value::Null, outside: false };
        let settled = |tx: &mut WriteTx<'_>| {
            let answer = apply(tx)?;
            settle::after_operation(tx)?;
            assign::before_commit(tx, self.now)?;
            Ok(answer)
        };
        self.book.write(&operation, settled).expect("written").0
    }

    pub fn read<T>(&self, ask: impl FnOnce(&Tx) -> Result<T>) -> T {
        self.book.read(ask).expect("read")
    }

    pub fn ask<C: Read>(&self, command: C) -> Result<C::Answer> {
        crate::door::read(&self.book, &self.call(), command)
    }

    pub fn act<C: Write>(&self, name: &str, command: C) -> Result<C::Answer> {
        crate::door::write(&self.book, &self.call(), name, command).map(|written| written.answer)
    }

    /// Somebody of the shop, with the PIN 2580; returns the key.
    pub fn person(&self, name: &str, role: Role) -> i64 {
        let ask = serde_json::json!({
            "id": null, "name": name, "role": role, "badge": format!("B-{name}"), "pin": "2580", "refund_fen": null,
            "goodwill_fen": null, "until_on": null, "active": true,
        });
        let saved = crate::door::call(&self.book, &Call { who: Who::Program, ..self.call() }, "save_person", ask);
        saved.expect("a person is kept")["answer"]["id"].as_i64().expect("a key")
    }

    /// Asks the door as the edges do.
    pub fn knock(&self, who: Who<'_>, name: &str, ask: Value) -> Result<Value> {
        crate::door::call(&self.book, &Call { actor: "owner", who, ..self.call() }, name, ask)
    }

    /// An order with a line for each product; returns its key.
    pub fn order(&self, products: &[&str], columns: Value) -> i64 {
        self.write(|tx| {
            let order = insert(tx, "orders", &columns)?;
            for (at, product) in products.iter().enumerate() {
                tx.change(
                    "insert into products (shop_id, product_no, name) values (1, ?1, 'title of ' || ?1)
                     on conflict do nothing",
                    [product],
                )?;
                tx.change(
                    "insert into lines (order_id, line_no, product_id, quantity)
                     values (?1, ?2, (select id from products where product_no = ?3), 1)",
                    (order, (at + 1).to_string(), product),
                )?;
            }
            Ok(order)
        })
    }

    /// A case; returns its key.
    pub fn case(&self, columns: Value) -> i64 {
        self.write(|tx| insert(tx, "cases", &columns))
    }

    /// A case as a clerk sees it on the screen now.
    pub fn seen(&self, id: i64) -> crate::cases::work::Seen {
        let version = self.ask(crate::sheets::case::CaseShow { id }).expect("the case").desk.version;
        crate::cases::work::Seen { id, version }
    }

    /// How many rows a table has.
    pub fn count(&self, table: &str) -> i64 {
        self.read(|tx| tx.one(&format!("select count(*) from {table}"), [], |row| row.get(0)))
    }
}

fn insert(tx: &mut WriteTx<'_>, table: &str, columns: &Value) -> Result<i64> {
    let columns = columns.as_object().expect("columns");
    let names: String = columns.keys().map(|name| format!(", {name}")).collect();
    let places = ", ?".repeat(columns.len());
    let values: Vec<Box<dyn ToSql>> = columns.values().map(sql_of).collect();
    let values: Vec<&dyn ToSql> = values.iter().map(AsRef::as_ref).collect();
    tx.insert(&format!("insert into {table} (shop_id{names}) values (1{places})"), values.as_slice())
}

fn sql_of(value: &Value) -> Box<dyn ToSql> {
    match value {
        Value::Number(number) => Box::new(number.as_i64()),
        Value::String(text) => Box::new(text.clone()),
        _ => Box::new(None::<i64>),
    }
}
