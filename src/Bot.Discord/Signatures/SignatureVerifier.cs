namespace Bot.Discord.Signatures;

/// <summary>Checks Ed25519 signatures (RFC 8032, 5.1.7) with one public key. May be used by many threads at once.</summary>
public sealed class SignatureVerifier : IDisposable
{
    /// <summary>Bytes of a signature.</summary>
    public const int SignatureLength = 64;

    /// <summary>Said at start where libcrypto is missing.</summary>
    public const string LibraryMissing =
        "OpenSSL's libcrypto 1.1.1 or 3, which checks signatures, was not found; install OpenSSL, or leave the key out for the gateway";

    private readonly PublicKeyHandle _key;

    /// <summary>A verifier for one key.</summary>
    /// <exception cref="PlatformNotSupportedException">libcrypto is missing; see <see cref="IsSupported"/>.</exception>
    public SignatureVerifier(PublicKey key)
    {
        if (!IsSupported) throw new PlatformNotSupportedException(LibraryMissing);
        _key = Load(key.Bytes.Span);
    }

    /// <summary>Whether this machine has what checking takes.</summary>
    public static bool IsSupported => Libcrypto.IsAvailable;

    /// <summary>True when <paramref name="signature"/> (64 bytes) is the key's signature of <paramref name="message"/>.</summary>
    public bool Verify(ReadOnlySpan<byte> message, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != SignatureLength) return false;
        var context = Libcrypto.EVP_MD_CTX_new();
        try
        {
            return Libcrypto.EVP_DigestVerifyInit(context, 0, 0, 0, _key) == 1
                && Libcrypto.EVP_DigestVerify(context, signature, (nuint)signature.Length, message, (nuint)message.Length) == 1;
        }
        finally
        {
            Libcrypto.EVP_MD_CTX_free(context);
        }
    }

    /// <summary>Frees the key.</summary>
    public void Dispose() => _key.Dispose();

    private static PublicKeyHandle Load(ReadOnlySpan<byte> key)
    {
        var handle = new PublicKeyHandle(Libcrypto.EVP_PKEY_new_raw_public_key(Libcrypto.Ed25519, 0, key, (nuint)key.Length));
        return handle.IsInvalid ? throw new InvalidOperationException("libcrypto did not take the public key.") : handle;
    }
}
