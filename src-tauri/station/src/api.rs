//! What a device can ask: to be paired, how it stands, and the commands of the door.

use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{ConnectInfo, Path, State};
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::{get, post};
use percent_encoding::percent_decode_str;
use pintui_core::door::{self, Call, NoPrinters, Unwatched, Who};
use pintui_core::keeping::clock;
use pintui_core::stations::devices::{self, AddDevice, Device};
use pintui_printers::Here;
use pintui_store::words::BookRefused;
use pintui_store::{Book, Result};
use rand::RngCore;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::reply::reply;
use crate::{Inside, StationRefused, guard, pages};

/// The largest wish: a check with all its answers is a few thousand bytes.
const MOST: usize = 64 * 1024;
/// A photo as a phone takes it, written as text. The core has a limit of its own for the picture.
const MOST_PHOTO: usize = 24 * 1024 * 1024;
const BADGE: &str = "pintui-badge";
/// More than this is cut off.
const HEARD_OUT: usize = 32 * 1024 * 1024;
const BODY_PATIENCE: Duration = Duration::from_secs(60);
const BETWEEN_SEEN: Duration = Duration::from_secs(20);

/// All that is served.
pub(crate) fn app(inside: Arc<Inside>) -> Router {
    Router::new()
        .route("/api/pair", post(pair))
        .route("/api/hello", get(hello))
        .route("/api/door/{name}", post(command))
        .fallback(get(pages::file))
        .layer(from_fn_with_state(Arc::clone(&inside), guard::look))
        .with_state(inside)
}

#[derive(Deserialize)]
struct Pairing {
    code: String,
    name: String,
}

/// Six digits and a name for a key.
async fn pair(
    State(inside): State<Arc<Inside>>,
    ConnectInfo(from): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let ask = match whole(&headers, body, MOST).await.and_then(|ask| read::<Pairing>(&ask)) {
        Ok(ask) => ask,
        Err(why) => return reply(Err(why)),
    };
    in_book(inside, move |inside, book| {
        let code = inside.codes().take(ask.code.trim(), from.ip(), Instant::now())?;
        let key = new_key();
        let call =
            Call { actor: "owner", who: Who::HERE, now: clock::now(), progress: &Unwatched, printers: &NoPrinters };
        let add = AddDevice { name: ask.name, role: code.role, token_hash: hash_of(&key) };
        match door::write(book, &call, "add_device", add) {
            Ok(added) => Ok(json!({ "key": key, "device": added.answer })),
            Err(why) => {
                // A name that is taken costs no code.
                inside.codes().put_back(code);
                Err(why)
            }
        }
    })
    .await
}

/// Who the device is, and the time by the shop's clock.
async fn hello(State(inside): State<Arc<Inside>>, headers: HeaderMap) -> Response {
    let key = key_of(&headers);
    in_book(inside, move |inside, book| {
        let device = inside.device(book, key.as_deref())?;
        Ok(json!({ "device": device, "now": clock::now(), "tls": inside.tls }))
    })
    .await
}

/// One command of the door, under the device's role and the badge on it. Nobody's body is read before it is known whose it is.
async fn command(
    State(inside): State<Arc<Inside>>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let (key, badge) = (key_of(&headers), badge_of(&headers));
    let known = blocking(Arc::clone(&inside), move |inside, book| inside.device(book, key.as_deref())).await;
    let most = if name == "keep_photo" { MOST_PHOTO } else { MOST };
    let ask = match known {
        Ok(device) => whole(&headers, body, most).await.and_then(|ask| Ok((device, read::<Value>(&ask)?))),
        Err(why) => Err(why),
    };
    match ask {
        Ok((device, ask)) => {
            in_book(inside, move |_, book| {
                let who = Who::Device { role: device.role, badge: badge.as_deref() };
                let call = Call { actor: &device.name, who, now: clock::now(), progress: &Unwatched, printers: &Here };
                door::call(book, &call, &name, ask)
            })
            .await
        }
        Err(why) => reply(Err(why)),
    }
}

impl Inside {
    /// The device whose key this is.
    fn device(&self, book: &Book, key: Option<&str>) -> Result<Device> {
        let hash = hash_of(key.ok_or(StationRefused::DeviceUnknown)?);
        let device = book.read(|tx| devices::by_hash(tx, &hash))?.ok_or(StationRefused::DeviceUnknown)?;
        let now = Instant::now();
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.get(&device.id).is_none_or(|before| now.duration_since(*before) > BETWEEN_SEEN) {
            seen.insert(device.id, now);
            drop(seen);
            match devices::seen(book.folder(), device.id, clock::now()) {
                // Whoever only looks is answered also where nothing can be written.
                Err(why) if !why.is_full_disk() => return Err(why),
                _ => {}
            }
        }
        Ok(device)
    }
}

/// Works in the book, away from the threads that listen. What has begun is done even when the device has hung up.
async fn in_book(inside: Arc<Inside>, work: impl FnOnce(&Inside, &Book) -> Result<Value> + Send + 'static) -> Response {
    reply(blocking(inside, work).await)
}

async fn blocking<T: Send + 'static>(
    inside: Arc<Inside>,
    work: impl FnOnce(&Inside, &Book) -> Result<T> + Send + 'static,
) -> Result<T> {
    let done = tokio::task::spawn_blocking(move || work(&inside, &*(inside.shelf)()?)).await;
    done.unwrap_or_else(|why| Err(BookRefused::Unexpected { detail: why.to_string() }.into()))
}

/// The whole of what was sent, as JSON of a size that makes sense.
async fn whole(headers: &HeaderMap, body: Body, most: usize) -> Result<Vec<u8>> {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/json") {
        return Err(door::caller::DoorRefused::AskUnreadable { detail: "not application/json".to_owned() }.into());
    }
    tokio::time::timeout(BODY_PATIENCE, taken(body, most)).await.unwrap_or(Err(StationRefused::BrokeOff.into()))
}

/// What is too much is not kept, but heard out for a while: a browser that is cut off never reads the answer.
async fn taken(mut body: Body, most: usize) -> Result<Vec<u8>> {
    let (mut bytes, mut sent) = (Vec::new(), 0);
    while let Some(frame) = poll_fn(|task| Pin::new(&mut body).poll_frame(task)).await {
        let frame = frame.map_err(|_| StationRefused::BrokeOff)?;
        let Some(data) = frame.data_ref() else { continue };
        sent += data.len();
        if sent > HEARD_OUT {
            break;
        }
        if sent <= most {
            bytes.extend_from_slice(data);
        }
    }
    if sent > most {
        return Err(StationRefused::TooLarge { most: most as u64 }.into());
    }
    Ok(bytes)
}

fn read<T: for<'de> Deserialize<'de>>(bytes: &[u8]) -> Result<T> {
    serde_json::from_slice(bytes)
        .map_err(|why| door::caller::DoorRefused::AskUnreadable { detail: format!("line {}", why.line()) }.into())
}

fn key_of(headers: &HeaderMap) -> Option<String> {
    let given = headers.get(AUTHORIZATION)?.to_str().ok()?;
    given.strip_prefix("Bearer ").map(str::to_owned)
}

/// The badge that lies on the device, written so that any name fits into a header.
fn badge_of(headers: &HeaderMap) -> Option<String> {
    let given = headers.get(BADGE)?.to_str().ok()?;
    let badge = percent_decode_str(given).decode_utf8().ok()?.into_owned();
    (!badge.trim().is_empty()).then_some(badge)
}

fn new_key() -> String {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    hex(&bytes)
}

fn hash_of(key: &str) -> String {
    hex(&Sha256::digest(key))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
