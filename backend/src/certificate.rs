//! The certificate of the HTTPS listener: the agency's, or an own one that is made once and kept.

use crate::config::Server;
use rcgen::{CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, SanType};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The chain and its key, ready for a listener; the path is the own certificate's, to be trusted by hand.
pub struct Identity {
    pub tls: Arc<ServerConfig>,
    pub own: Option<PathBuf>,
}

/// # Errors
/// When a file can't be read or written, or certificate and key do not fit.
pub fn identity(server: &Server) -> io::Result<Identity> {
    let (chain, key, own) = match (&server.certificate, &server.key) {
        (Some(chain), Some(key)) => (chain.clone(), key.clone(), None),
        _ => {
            let (chain, key) = (server.data.join("certificate.pem"), server.data.join("key.pem"));
            if !kept(server, &chain, &key) {
                make(server, &chain, &key)?;
            }
            (chain.clone(), key, Some(chain))
        }
    };
    Ok(Identity { tls: Arc::new(tls(&chain, &key)?), own })
}

/// Whether an own certificate stands there for the same names; `names` beside it remembers them.
fn kept(server: &Server, chain: &Path, key: &Path) -> bool {
    let names = fs::read_to_string(server.data.join("names")).unwrap_or_default();
    names == server.names.join("\n") && chain.exists() && key.exists()
}

fn make(server: &Server, chain: &Path, key: &Path) -> io::Result<()> {
    fs::create_dir_all(&server.data)?;
    let names = server.names.iter().map(|name| name.trim_matches(['[', ']']).to_owned());
    let mut params = CertificateParams::new(names.collect::<Vec<_>>()).map_err(io::Error::other)?;
    params.distinguished_name.push(DnType::CommonName, "Geulbeot");
    params.extended_key_usages.push(ExtendedKeyUsagePurpose::ServerAuth);
    // Apple systems refuse a certificate that is valid for more than 825 days.
    let today = std::time::SystemTime::now();
    params.not_before = (today - std::time::Duration::from_secs(86_400)).into();
    params.not_after = (today + std::time::Duration::from_secs(800 * 86_400)).into();
    debug_assert!(params.subject_alt_names.iter().all(|n| matches!(n, SanType::DnsName(_) | SanType::IpAddress(_))));
    let pair = KeyPair::generate().map_err(io::Error::other)?;
    let certificate = params.self_signed(&pair).map_err(io::Error::other)?;
    write_secret(key, &pair.serialize_pem())?;
    fs::write(chain, certificate.pem())?;
    fs::write(server.data.join("names"), server.names.join("\n"))
}

/// Readable by the server's own user only, from the first byte.
fn write_secret(path: &Path, text: &str) -> io::Result<()> {
    use std::io::Write;
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

fn tls(chain: &Path, key: &Path) -> io::Result<ServerConfig> {
    let named = |path: &Path, error: &dyn std::fmt::Display| io::Error::other(format!("{}: {error}", path.display()));
    let certificates =
        CertificateDer::pem_file_iter(chain).and_then(Iterator::collect).map_err(|e| named(chain, &e))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|e| named(key, &e))?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(io::Error::other)?.with_no_client_auth();
    let mut config = builder.with_single_cert(certificates, private).map_err(|e| named(chain, &e))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_own_certificate_is_made_once_and_again_for_other_names() {
        let data = std::env::temp_dir().join(format!("geulbeot-certificate-{}", std::process::id()));
        let mut server = Server { data: data.clone(), ..Server::default() };
        let first = identity(&server).and_then(|i| fs::read(i.own.unwrap())).unwrap();
        let second = identity(&server).and_then(|i| fs::read(i.own.unwrap())).unwrap();
        server.names.push("writing.city.kr".into());
        let third = identity(&server).and_then(|i| fs::read(i.own.unwrap())).unwrap();
        fs::remove_dir_all(&data).unwrap();
        assert_eq!(first, second);
        assert_ne!(second, third);
    }
}
