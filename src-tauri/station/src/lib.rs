//! The door over HTTP, for phones and other PCs in the shop.
//!
//! A [`Station`] listens in a thread of its own. Whoever comes is looked at first (`guard`: is it our own page, from our
//! own address), pairs once with the six digits that the owner reads out (`code`), and from then on calls commands of
//! the door under the role it was paired with (`api`). The page it opens is the very front end of the window (`pages`).
//! Knows no command and no figure; what a role may do is said in the door's list.

mod address;
mod api;
mod code;
mod guard;
mod pages;
mod reply;
mod tls;

use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use axum_server::Handle;
use hyper_util::rt::TokioTimer;
use pintui_core::door::Role;
use pintui_store::{Book, Result, refusals};
use serde::Serialize;

use code::Codes;
pub use code::Shown;

refusals! {
    /// Refusals of a station.
    StationRefused {
        /// Another program listens at this address.
        AddressTaken { address: String } = "address_taken",
        /// This computer cannot listen at this address.
        AddressUnusable { address: String, reason: String } = "address_unusable",
        /// The certificate cannot be made or read.
        CertificateUnusable { reason: String } = "certificate_unusable",
        /// These are not the digits.
        CodeWrong { left: u8 } = "pair_code_wrong",
        /// There is no code now: used, past its time, or tried too often.
        CodeGone = "pair_code_gone",
        /// Too many tries from one place.
        TriedTooOften { seconds: u64 } = "pair_tried_too_often",
        /// The key is not that of a device that may come in.
        DeviceUnknown = "device_unknown",
        /// The page was not opened by this computer's own address, or another page asks.
        NotOurPage = "not_our_page",
        /// More was sent than is taken.
        TooLarge { most: u64 } = "sent_too_large",
        /// What was sent broke off.
        BrokeOff = "sent_broke_off",
    }
}

/// Where the book is to be had; it may not be openable just now.
pub type Shelf = Arc<dyn Fn() -> Result<Arc<Book>> + Send + Sync>;

/// Where and how to listen.
#[derive(Clone, Copy, Debug)]
pub struct Listen {
    /// Address and port; port 0 takes a free one.
    pub address: SocketAddr,
    /// Encrypted, with a certificate of its own that the device is asked to accept once.
    pub tls: bool,
}

/// How a station stands, for the owner.
#[derive(Clone, Debug, Serialize)]
pub struct Standing {
    /// What to open on the phone, the likeliest first.
    pub addresses: Vec<String>,
    /// Whether the line is encrypted.
    pub tls: bool,
    /// The certificate's mark, to compare with what the phone shows.
    pub fingerprint: Option<String>,
    /// The code that pairs a device now.
    pub code: Option<Shown>,
}

/// An open station; it closes when it is dropped.
pub struct Station {
    inside: Arc<Inside>,
    local: SocketAddr,
    fingerprint: Option<String>,
    handle: Handle<SocketAddr>,
    thread: Option<JoinHandle<()>>,
}

/// What all its connections share.
struct Inside {
    shelf: Shelf,
    codes: Mutex<Codes>,
    seen: Mutex<HashMap<i64, Instant>>,
    tls: bool,
}

impl Inside {
    fn codes(&self) -> MutexGuard<'_, Codes> {
        self.codes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long a device may take to say what it wants.
const HEAD_PATIENCE: Duration = Duration::from_secs(10);
const LAST_WORDS: Duration = Duration::from_secs(2);

impl Station {
    /// Begins to listen.
    ///
    /// # Errors
    /// `address_taken`, `address_unusable`, `certificate_unusable`, and whatever the book refuses.
    pub fn open(shelf: Shelf, listen: Listen) -> Result<Self> {
        let book = shelf()?;
        let listener = bound(listen.address)?;
        let local = listener.local_addr().map_err(|why| unusable(listen.address, &why))?;
        let certificate = listen.tls.then(|| tls::certificate(book.folder())).transpose()?;
        let fingerprint = certificate.as_ref().map(|certificate| certificate.fingerprint.clone());
        let inside = Arc::new(Inside { shelf, codes: Mutex::default(), seen: Mutex::default(), tls: listen.tls });
        let handle = Handle::new();
        let (app, held) = (api::app(Arc::clone(&inside)), handle.clone());
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("station")
            .enable_all()
            .build()
            .map_err(|why| unusable(local, &why))?;
        let thread = std::thread::spawn(move || {
            let app = app.into_make_service_with_connect_info::<SocketAddr>();
            runtime.block_on(async {
                // The listener is bound and the handle tells when to end: nothing is left to report.
                let _ = match certificate {
                    None => match axum_server::from_tcp(listener) {
                        Ok(mut server) => {
                            patience(server.http_builder());
                            server.handle(held).serve(app).await
                        }
                        Err(why) => Err(why),
                    },
                    Some(certificate) => match axum_server::from_tcp_rustls(listener, certificate.config) {
                        Ok(mut server) => {
                            patience(server.http_builder());
                            server.handle(held).serve(app).await
                        }
                        Err(why) => Err(why),
                    },
                };
            });
            // A book command that still runs is let finish, for a while.
            runtime.shutdown_timeout(LAST_WORDS);
        });
        Ok(Self { inside, local, fingerprint, handle, thread: Some(thread) })
    }

    /// Address and port it listens at.
    pub fn local(&self) -> SocketAddr {
        self.local
    }

    /// Gives out a new code, once usable and for five minutes; the one before ends.
    pub fn new_code(&self, role: Role) -> Shown {
        self.inside.codes().give(role, Instant::now())
    }

    /// Takes the code back.
    pub fn end_code(&self) {
        self.inside.codes().end();
    }

    /// How it stands.
    pub fn standing(&self) -> Standing {
        Standing {
            addresses: address::of(self.local, self.inside.tls),
            tls: self.inside.tls,
            fingerprint: self.fingerprint.clone(),
            code: self.inside.codes().shown(Instant::now()),
        }
    }

    /// Waits until it ends, which only [`Station::close`] or the end of the program does.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic in there has been told already.
            let _ = thread.join();
        }
    }

    /// Stops listening, lets what runs finish, and frees the address.
    pub fn close(mut self) {
        self.handle.graceful_shutdown(Some(LAST_WORDS));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Drop for Station {
    fn drop(&mut self) {
        self.handle.graceful_shutdown(Some(LAST_WORDS));
    }
}

fn bound(address: SocketAddr) -> Result<TcpListener> {
    let listener = TcpListener::bind(address).map_err(|why| match why.kind() {
        std::io::ErrorKind::AddrInUse => StationRefused::AddressTaken { address: address.to_string() }.into(),
        _ => unusable(address, &why),
    })?;
    listener.set_nonblocking(true).map_err(|why| unusable(address, &why))?;
    Ok(listener)
}

fn unusable(address: SocketAddr, why: &std::io::Error) -> pintui_store::Error {
    StationRefused::AddressUnusable { address: address.to_string(), reason: why.kind().to_string() }.into()
}

fn patience(builder: &mut hyper_util::server::conn::auto::Builder<hyper_util::rt::TokioExecutor>) {
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEAD_PATIENCE);
}
