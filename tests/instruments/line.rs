//! A packing room: a book with parcels, a station that listens, and the phones that were paired with it.

use std::net::SocketAddr;
use std::sync::Arc;

use pintui_core::door::{self, Call, NoPrinters, Role, Unwatched};
use pintui_core::insight::settle;
use pintui_core::keeping::clock;
use pintui_station::{Listen, Station};
use pintui_store::{Book, Operation, Reading};
use serde_json::{Value, json};

pub use crate::phone::{Phone, raw};
use crate::program::SHOP;

/// A value that must never leave for a packer's phone.
pub const BUYER: &str = "b0b0cafe15deadbeefb0b0cafe15dead";

/// A book with parcels behind a station.
pub struct Room {
    /// The book.
    pub book: Arc<Book>,
    /// The station.
    pub station: Station,
    /// The data folder.
    pub folder: tempfile::TempDir,
}

impl Room {
    /// Parcels numbered from `P00000`, paid today, waiting to be checked.
    ///
    /// # Panics
    /// When the book or the station can't be opened.
    pub fn with_parcels(parcels: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let book = Arc::new(Book::open(folder.path()).expect("a book"));
        let held = Arc::clone(&book);
        let listen = Listen { address: ([127, 0, 0, 1], 0).into(), tls: false };
        let station = Station::open(Arc::new(move || Ok(Arc::clone(&held))), listen).expect("a free port");
        let room = Self { book, station, folder };
        room.owner("create_shop", json!({ "name": SHOP, "platform": "taobao" }));
        let operation =
            Operation { name: "given", actor: "test", at: clock::now(), detail: Value::Null, outside: false };
        let paid_at = clock::now();
        let written = room.book.write(&operation, |tx| {
            for at in 0..parcels {
                tx.change(
                    "insert into orders (shop_id, order_no, status, paid_at, paid_fen, goods, quantity, buyer_hash, city)
                     values (1, ?1, 'paid', ?2, 6990, '云朵棉圆领短袖T恤', 1, ?3, '某某市')",
                    (number(at), paid_at, BUYER),
                )?;
            }
            settle::after_operation(tx)
        });
        written.expect("parcels are written");
        room
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.station.local()
    }

    /// Asks the door as the window does.
    ///
    /// # Panics
    /// When it is refused.
    pub fn owner(&self, name: &str, ask: Value) -> Value {
        let call = Call {
            actor: "owner",
            who: door::Who::Program,
            now: clock::now(),
            progress: &Unwatched,
            printers: &NoPrinters,
        };
        door::call(&self.book, &call, name, ask).unwrap_or_else(|why| panic!("{name} was refused: {why:?}"))
    }

    /// A phone that was paired under this name.
    ///
    /// # Panics
    /// When pairing is refused.
    pub fn phone(&self, name: &str, role: Role) -> Phone {
        let code = self.station.new_code(role);
        let mut phone = Phone::new(self.address());
        let (status, paired) = phone.post("/api/pair", &json!({ "code": code.digits, "name": name }));
        assert_eq!(status, 200, "{paired}");
        phone.key = paired["key"].as_str().map(str::to_owned);
        phone
    }

    /// How many rows a question finds.
    ///
    /// # Panics
    /// When the question does not fit the book.
    pub fn count(&self, from: &str) -> i64 {
        self.book.read(|tx| tx.one(&format!("select count(*) from {from}"), [], |row| row.get(0))).expect("a count")
    }

    /// The checks of the book as a script would list them: parcel, result, staff, station, id.
    ///
    /// # Panics
    /// When the book can't be read.
    pub fn record(&self) -> Vec<[String; 5]> {
        let checks = self.book.read(|tx| {
            tx.rows(
                "select orders.order_no, checks.result, checks.staff, checks.station, checks.client_id
                 from checks join orders on orders.id = checks.order_id order by orders.order_no, checks.id",
                [],
                |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?]),
            )
        });
        checks.expect("the book is readable")
    }
}

/// A room whose station cannot be reached.
pub struct Dark {
    book: Arc<Book>,
    folder: tempfile::TempDir,
    address: SocketAddr,
}

impl Room {
    /// The station is gone, as when the Wi-Fi drops.
    pub fn goes_dark(self) -> Dark {
        let address = self.address();
        self.station.close();
        Dark { book: self.book, folder: self.folder, address }
    }
}

impl Dark {
    /// The station is there again, at its address.
    ///
    /// # Panics
    /// When its address was taken meanwhile.
    pub fn comes_back(self) -> Room {
        let held = Arc::clone(&self.book);
        let listen = Listen { address: self.address, tls: false };
        let station = Station::open(Arc::new(move || Ok(Arc::clone(&held))), listen).expect("its own port");
        Room { book: self.book, station, folder: self.folder }
    }

    /// A parcel's order is closed meanwhile.
    ///
    /// # Panics
    /// When the book can't be written.
    pub fn closes_order(&self, at: usize) {
        let operation =
            Operation { name: "given", actor: "test", at: clock::now(), detail: Value::Null, outside: false };
        let closed = self.book.write(&operation, |tx| {
            tx.change("update orders set status = 'closed' where order_no = ?1", [number(at)])?;
            settle::after_operation(tx)
        });
        closed.expect("the book is written");
    }
}

/// The number of a parcel.
pub fn number(at: usize) -> String {
    format!("P{at:05}")
}

/// A check of a scanned parcel in which everything is in order, under this id.
///
/// # Panics
/// When the parcel has no checklist.
pub fn passed(parcel: &Value, staff: &str, id: &str) -> Value {
    let points = parcel["checklist"]["points"].as_array().expect("a checklist");
    let answers: Vec<Value> = points
        .iter()
        .map(|point| {
            json!({ "step": point["step"], "point": point["id"], "result": "passed",
                    "defect": null, "severity": null, "reason": null })
        })
        .collect();
    json!({ "id": id, "order_id": parcel["order_id"], "scanned": parcel["order_no"], "started_at": clock::now(),
            "done_at": null, "staff": staff, "again": "first", "answers": answers })
}

/// The same check, failed at its first point.
///
/// # Panics
/// When the parcel's checklist knows no defect.
pub fn failed(parcel: &Value, staff: &str, id: &str) -> Value {
    let mut check = passed(parcel, staff, id);
    let defect = &parcel["checklist"]["defects"][0];
    let first = &mut check["answers"][0];
    first["result"] = json!("failed");
    first["defect"] = defect["id"].clone();
    first["severity"] = defect["severity"].clone();
    check["answers"] = json!([check["answers"][0]]);
    check
}

/// Scans a parcel at a phone.
///
/// # Panics
/// When it may not be checked.
pub fn scanned(phone: &mut Phone, number: &str, staff: &str) -> Value {
    let found = phone.done("scan_here", &json!({ "scanned": number, "shop": null, "staff": staff }));
    assert_eq!(found["found"]["is"], "ready", "{found}");
    found["found"]["parcel"].clone()
}
