using System.Runtime.InteropServices;
using Bot.Discord.Signatures;

namespace Bot.Discord.Tests.Support;

/// <summary>A key pair as Discord holds one for an application.</summary>
internal sealed partial class SigningKey : IDisposable
{
    private readonly nint _key;

    public SigningKey(int seed)
    {
        var secret = new byte[PublicKey.Length];
        new Random(seed).NextBytes(secret);
        _ = SignatureVerifier.IsSupported;
        _key = EVP_PKEY_new_raw_private_key(Libcrypto.Ed25519, 0, secret, (nuint)secret.Length);
        var bytes = new byte[PublicKey.Length];
        var length = (nuint)bytes.Length;
        Assert.Equal(1, EVP_PKEY_get_raw_public_key(_key, bytes, ref length));
        PublicKeyHex = Convert.ToHexStringLower(bytes);
    }

    static SigningKey() => NativeLibrary.SetDllImportResolver(typeof(SigningKey).Assembly, (name, _, _) => Libcrypto.Load(name));

    public string PublicKeyHex { get; }

    public PublicKey PublicKey => PublicKey.TryParse(PublicKeyHex, out var key, out var problem) ? key : throw new InvalidOperationException(problem);

    public byte[] Sign(ReadOnlySpan<byte> message)
    {
        var signature = new byte[SignatureVerifier.SignatureLength];
        var length = (nuint)signature.Length;
        var context = Libcrypto.EVP_MD_CTX_new();
        try
        {
            Assert.Equal(1, EVP_DigestSignInit(context, 0, 0, 0, _key));
            Assert.Equal(1, EVP_DigestSign(context, signature, ref length, message, (nuint)message.Length));
            return signature;
        }
        finally
        {
            Libcrypto.EVP_MD_CTX_free(context);
        }
    }

    public void Dispose() => Libcrypto.EVP_PKEY_free(_key);

    [LibraryImport(Libcrypto.Library)]
    private static partial nint EVP_PKEY_new_raw_private_key(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Libcrypto.Library)]
    private static partial int EVP_PKEY_get_raw_public_key(nint key, Span<byte> bytes, ref nuint length);

    [LibraryImport(Libcrypto.Library)]
    private static partial int EVP_DigestSignInit(nint context, nint keyContext, nint digest, nint engine, nint key);

    [LibraryImport(Libcrypto.Library)]
    private static partial int EVP_DigestSign(
        nint context, Span<byte> signature, ref nuint signatureLength, ReadOnlySpan<byte> message, nuint messageLength);
}
