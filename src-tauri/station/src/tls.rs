//! A certificate of this computer's own, for an encrypted line.
//!
//! Nobody vouches for it, so each device asks once whether to go on; the fingerprint is there to compare. It is made
//! once and kept beside the book, and made anew when this computer's address has changed.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use axum_server::tls_rustls::RustlsConfig;
use pintui_store::{Error, Result};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest, Sha256};

use crate::{StationRefused, address};

/// A certificate, ready to be used.
pub struct Certificate {
    /// For the server.
    pub config: RustlsConfig,
    /// SHA-256 of the certificate, in pairs.
    pub fingerprint: String,
}

fn unusable(why: impl std::fmt::Display) -> Error {
    StationRefused::CertificateUnusable { reason: why.to_string() }.into()
}

/// The certificate of this computer.
pub fn certificate(folder: &Path) -> Result<Certificate> {
    let names = names();
    let place = folder.join("stations");
    let files = ["certificate.pem", "key.pem", "names.txt"].map(|name| place.join(name));
    let kept = fs::read_to_string(&files[2]).is_ok_and(|kept| kept == names.join("\n"));
    if !kept {
        make(&names, &place, &files)?;
    }
    // A damaged file is made anew, once.
    load(&files[0], &files[1]).or_else(|_| {
        make(&names, &place, &files)?;
        load(&files[0], &files[1])
    })
}

fn names() -> Vec<String> {
    let ips = address::ours().into_iter().map(|ip| ip.to_string());
    ips.chain(["127.0.0.1".to_owned(), "localhost".to_owned()]).collect()
}

fn make(names: &[String], place: &Path, files: &[std::path::PathBuf; 3]) -> Result<()> {
    let made = rcgen::generate_simple_self_signed(names.to_vec()).map_err(unusable)?;
    let io = |why: std::io::Error| Error::of_file(place, &why);
    fs::create_dir_all(place).map_err(io)?;
    fs::write(&files[0], made.cert.pem()).map_err(io)?;
    secret(&files[1], &made.signing_key.serialize_pem()).map_err(io)?;
    fs::write(&files[2], names.join("\n")).map_err(io)
}

/// Only this computer's user may read it.
fn secret(file: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;

    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)?.write_all(text.as_bytes())
}

fn load(certificate: &Path, key: &Path) -> Result<Certificate> {
    let certificate = CertificateDer::from_pem_file(certificate).map_err(unusable)?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(unusable)?;
    let hash = Sha256::digest(&certificate);
    let fingerprint = hash.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().join(":");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(unusable)?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .map_err(unusable)?;
    Ok(Certificate { config: RustlsConfig::from_config(Arc::new(config)), fingerprint })
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use pintui_store::Book;
    use rustls::pki_types::ServerName;

    use super::*;
    use crate::{Listen, Station};

    #[test]
    fn the_certificate_is_made_once_and_its_key_is_this_user_s_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = certificate(folder.path()).expect("made");
        assert_eq!(certificate(folder.path()).expect("kept").fingerprint, first.fingerprint);
        fs::write(folder.path().join("stations/certificate.pem"), "cut short").expect("written");
        assert_ne!(certificate(folder.path()).expect("made anew").fingerprint, first.fingerprint);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let key = fs::metadata(folder.path().join("stations/key.pem")).expect("the key");
            assert_eq!(key.permissions().mode() & 0o077, 0);
        }
    }

    #[test]
    fn a_device_that_trusts_the_certificate_speaks_over_an_encrypted_line() {
        let folder = tempfile::tempdir().expect("a folder");
        let book = Arc::new(Book::open(folder.path()).expect("a book"));
        let listen = Listen { address: ([127, 0, 0, 1], 0).into(), tls: true };
        let station = Station::open(Arc::new(move || Ok(Arc::clone(&book))), listen).expect("a free port");
        let mut roots = rustls::RootCertStore::empty();
        let trusted = CertificateDer::from_pem_file(folder.path().join("stations/certificate.pem")).expect("there");
        roots.add(trusted).expect("it can be trusted");
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("usual versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from("127.0.0.1").expect("a name");
        let client = rustls::ClientConnection::new(Arc::new(config), name).expect("a client");
        let line = TcpStream::connect(station.local()).expect("it listens");
        let mut line = rustls::StreamOwned::new(client, line);
        let ask = format!("GET /api/hello HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", station.local());
        line.write_all(ask.as_bytes()).expect("sent");
        let mut told = String::new();
        // A line that is closed without a farewell has told all the same.
        let _ = line.read_to_string(&mut told);
        assert!(told.starts_with("HTTP/1.1 401") && told.contains("device_unknown"), "{told}");
        station.close();
    }
}
