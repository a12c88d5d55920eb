//! The pipe between the page and the door: the one command that the page can invoke.
//!
//! Decodes nothing and knows no command of the shop. Some names are the window's own and never
//! reach the door: `cancel_work`, `opened_files`, `sign_out`, and those of [`Stations`]. Who has signed in is told by the
//! [`Seat`].

use std::sync::{Arc, Mutex, PoisonError};

use pintui_core::door::{self, Call, Refused, Who};
use pintui_core::keeping::clock;
use pintui_printers::Here;
use serde_json::{Value, json};
use tauri::{AppHandle, Manager as _};

use crate::seat::Seat;
use crate::shelf::Shelf;
use crate::stations::Stations;
use crate::watch;
use crate::work::Work;

/// Who acts, in the audit trail, when the window is used.
pub const OWNER: &str = "owner";

/// Files that the program was started with, until the page has taken them.
pub struct OpenedFiles(pub Mutex<Vec<String>>);

/// Runs one command of the door away from the window's thread; a refusal comes as `{code, params}`.
#[tauri::command]
pub async fn door(page: AppHandle, name: String, ask: Value, badge: Option<String>) -> Result<Value, Refused> {
    let work = page.state::<Arc<Work>>();
    let seat = Arc::clone(&page.state::<Arc<Seat>>());
    match name.as_str() {
        "cancel_work" => {
            work.stop();
            return Ok(Value::Null);
        }
        "opened_files" => {
            let taken =
                std::mem::take(&mut *page.state::<OpenedFiles>().0.lock().unwrap_or_else(PoisonError::into_inner));
            return Ok(json!(taken));
        }
        "sign_out" => {
            seat.leave();
            return Ok(Value::Null);
        }
        _ => {}
    }
    let shelf = Arc::clone(&page.state::<Arc<Shelf>>());
    let stations = Arc::clone(&page.state::<Arc<Stations>>());
    let progress = work.begin(page.clone());
    tauri::async_runtime::spawn_blocking(move || {
        let who = Who::Here { person: seat.taken(), badge: badge.as_deref() };
        if let Some(answer) = stations.answer(&name, &ask, who) {
            return answer;
        }
        let book = match (shelf.book(), name.as_str(), ask["from"].as_str()) {
            (Ok(book), ..) => book,
            (Err(why), "restore", Some(from)) => return shelf.restore(from, why).map(|restored| json!(restored)),
            (Err(why), ..) => return Err(why),
        };
        let call = Call { actor: OWNER, who, now: clock::now(), progress: &progress, printers: &Here };
        let answer = watch::own(&book, &name, || door::call(&book, &call, &name, ask));
        match (name.as_str(), &answer) {
            ("sign_in", Ok(signed)) => seat.take(signed["person"].as_i64()),
            // The people of the copy may be others, whatever their keys.
            ("restore", Ok(_)) => seat.leave(),
            _ => {}
        }
        answer
    })
    .await
    .unwrap_or_else(|why| Err(fault(&why.to_string())))
}

/// A fault of the program, in the same words as the book's own.
fn fault(detail: &str) -> Refused {
    let mut params = serde_json::Map::new();
    params.insert("detail".to_owned(), detail.into());
    Refused { code: "unexpected".into(), params }
}
