//! A label printer on the network, played by a listening socket: it takes every job and keeps its bytes.

use std::io::Read as _;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};

use pintui_core::labels::Bitmap;
use pintui_core::labels::dialect::Dialect;

/// A printer that speaks TSPL and never says how it is.
pub struct Printer {
    address: SocketAddr,
    jobs: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Printer {
    /// Listens on a free port of this computer.
    pub fn listens() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let jobs = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&jobs);
        std::thread::spawn(move || {
            for line in listener.incoming() {
                let mut job = Vec::new();
                if line.and_then(|mut line| line.read_to_end(&mut job)).is_ok() {
                    kept.lock().expect("nobody panicked").push(job);
                }
            }
        });
        Self { address, jobs }
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        self.address.to_string()
    }

    /// How many jobs it has taken.
    pub fn taken(&self) -> usize {
        self.jobs.lock().expect("nobody panicked").len()
    }

    /// The label of a job as it would lie on paper, 60 mm wide.
    pub fn paper(&self, job: usize) -> Bitmap {
        let jobs = self.jobs.lock().expect("nobody panicked");
        let job = jobs[job].strip_prefix(Dialect::Tspl.question()).expect("it is asked how it is");
        let head = b"CLS\r\nBITMAP 0,0,60,320,0,";
        let at = job.windows(head.len()).position(|part| part == head).expect("a picture of 60 × 40 mm") + head.len();
        assert_eq!(&job[at + 60 * 320..], b"\r\nPRINT 1,1\r\n", "one label");
        let mut paper = Bitmap::white(480, 320);
        for y in 0..320_u32 {
            for x in 0..480_u32 {
                let byte = job[at + (y * 60 + x / 8) as usize];
                paper.put(x, y, byte & (0x80 >> (x % 8)) == 0);
            }
        }
        paper
    }
}

/// The dots of a picture file.
pub fn dots(png: &[u8]) -> Bitmap {
    let picture = image::load_from_memory(png).expect("a picture").into_luma8();
    let mut dots = Bitmap::white(picture.width(), picture.height());
    for (x, y, shade) in picture.enumerate_pixels() {
        dots.put(x, y, shade.0[0] < 128);
    }
    dots
}
