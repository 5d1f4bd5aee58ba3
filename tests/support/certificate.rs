//! A certificate authority that lives as long as the test, and one certificate for `localhost`.

use std::path::{Path, PathBuf};

use anyhow::Result;
use porchlight_watcher::Fingerprint;
use rcgen::{
    BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose,
};
use time::{Duration, OffsetDateTime};

/// Where the three files are.
#[derive(Debug, Clone)]
pub struct Certificates {
    /// The authority, to be trusted by whoever connects.
    pub ca: PathBuf,
    pub certificate: PathBuf,
    pub key: PathBuf,
}

impl Certificates {
    /// One for `localhost` that nobody vouches for, as a bridge or a server at home makes itself one, and its
    /// fingerprint.
    pub fn self_signed(folder: &Path) -> Result<(Certificates, Fingerprint)> {
        let mut alone = CertificateParams::new(vec!["localhost".to_owned()])?;
        alone.distinguished_name.push(DnType::CommonName, "A server at home");
        let key = KeyPair::generate()?;
        let certificate = alone.self_signed(&key)?;
        let made = Certificates {
            ca: folder.join("alone.pem"),
            certificate: folder.join("alone.pem"),
            key: folder.join("alone.key"),
        };
        std::fs::write(&made.certificate, certificate.pem())?;
        std::fs::write(&made.key, key.serialize_pem())?;
        Ok((made, Fingerprint::of(certificate.der())))
    }

    /// The fingerprint of the server's certificate.
    pub fn fingerprint(&self) -> Result<Fingerprint> {
        let certificate = native_tls::Certificate::from_pem(&std::fs::read(&self.certificate)?)?;
        Ok(Fingerprint::of(&certificate.to_der()?))
    }

    /// Makes new ones in `folder`, good from yesterday until tomorrow.
    pub fn make(folder: &Path) -> Result<Certificates> {
        let now = OffsetDateTime::now_utc();
        let (since, until) = (now - Duration::DAY, now + Duration::DAY);

        let mut ca = CertificateParams::new(Vec::new())?;
        ca.distinguished_name.push(DnType::CommonName, "Porchlight test authority");
        ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        ca.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
        (ca.not_before, ca.not_after) = (since, until);
        let ca_key = KeyPair::generate()?;
        let ca_certificate = ca.self_signed(&ca_key)?;
        let issuer = Issuer::new(ca, ca_key);

        // The last ones are for the made-up web.
        let names = ["localhost", "127.0.0.1", "autoconfig.family.example", "family.example"];
        let mut server = CertificateParams::new(names.map(str::to_owned).to_vec())?;
        server.distinguished_name.push(DnType::CommonName, "localhost");
        server.use_authority_key_identifier_extension = true;
        server.key_usages = vec![KeyUsagePurpose::DigitalSignature];
        server.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        (server.not_before, server.not_after) = (since, until);
        let key = KeyPair::generate()?;
        let certificate = server.signed_by(&key, &issuer)?;

        let made = Certificates {
            ca: folder.join("ca.pem"),
            certificate: folder.join("server.pem"),
            key: folder.join("server.key"),
        };
        std::fs::write(&made.ca, ca_certificate.pem())?;
        std::fs::write(&made.certificate, certificate.pem())?;
        std::fs::write(&made.key, key.serialize_pem())?;
        Ok(made)
    }
}
