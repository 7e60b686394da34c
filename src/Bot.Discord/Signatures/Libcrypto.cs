using System.Runtime.InteropServices;

namespace Bot.Discord.Signatures;

/// <summary>The few functions of OpenSSL's libcrypto that Ed25519 takes; .NET itself has none.</summary>
internal static partial class Libcrypto
{
    /// <summary>NID_ED25519 of OpenSSL's <c>obj_mac.h</c>.</summary>
    internal const int Ed25519 = 1087;

    internal const string Library = "libcrypto";

    static Libcrypto() => NativeLibrary.SetDllImportResolver(typeof(Libcrypto).Assembly, (name, _, _) => Load(name));

    /// <summary>Whether a libcrypto with Ed25519 (1.1.1 or newer) is on this machine.</summary>
    internal static bool IsAvailable =>
        TryLoad(out var handle) && NativeLibrary.TryGetExport(handle, nameof(EVP_PKEY_new_raw_public_key), out _);

    [LibraryImport(Library)]
    internal static partial nint EVP_PKEY_new_raw_public_key(int type, nint engine, ReadOnlySpan<byte> key, nuint length);

    [LibraryImport(Library)]
    internal static partial void EVP_PKEY_free(nint key);

    [LibraryImport(Library)]
    internal static partial nint EVP_MD_CTX_new();

    [LibraryImport(Library)]
    internal static partial void EVP_MD_CTX_free(nint context);

    [LibraryImport(Library)]
    internal static partial int EVP_DigestVerifyInit(nint context, nint keyContext, nint digest, nint engine, PublicKeyHandle key);

    [LibraryImport(Library)]
    internal static partial int EVP_DigestVerify(
        nint context, ReadOnlySpan<byte> signature, nuint signatureLength, ReadOnlySpan<byte> message, nuint messageLength);

    /// <summary>The library's handle for its plain name; 0, which leaves it to .NET, for any other name or where it is missing.</summary>
    internal static nint Load(string name) => name == Library && TryLoad(out var handle) ? handle : 0;

    private static bool TryLoad(out nint handle)
    {
        foreach (var name in Names())
        {
            if (NativeLibrary.TryLoad(name, out handle)) return true;
        }
        handle = 0;
        return false;
    }

    // Versioned names alone: macOS ends a process that loads the unversioned libcrypto.dylib.
    private static string[] Names() =>
        OperatingSystem.IsWindows() ? ["libcrypto-3-x64.dll", "libcrypto-3-arm64.dll", "libcrypto-3.dll", "libcrypto-1_1-x64.dll"]
        : OperatingSystem.IsMacOS() ?
            ["/opt/homebrew/opt/openssl@3/lib/libcrypto.3.dylib", "/usr/local/opt/openssl@3/lib/libcrypto.3.dylib", "libcrypto.3.dylib"]
        : ["libcrypto.so.3", "libcrypto.so.1.1"];
}

/// <summary>Owns an <c>EVP_PKEY</c>.</summary>
internal sealed class PublicKeyHandle : SafeHandle
{
    public PublicKeyHandle(nint key)
        : base(0, ownsHandle: true) => SetHandle(key);

    public override bool IsInvalid => handle is 0;

    protected override bool ReleaseHandle()
    {
        Libcrypto.EVP_PKEY_free(handle);
        return true;
    }
}
