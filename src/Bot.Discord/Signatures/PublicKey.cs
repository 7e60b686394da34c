using System.Diagnostics.CodeAnalysis;

namespace Bot.Discord.Signatures;

/// <summary>An application's Ed25519 public key, as Discord's developer portal shows it.</summary>
public sealed class PublicKey
{
    /// <summary>Bytes of a key.</summary>
    public const int Length = 32;

    // A random key has fewer than this many different bytes less often than once in 2^60.
    private const int FewestDifferentBytes = 14;

    // RFC 8032, 7.1 to 7.3, prints the secret halves of these: anybody could sign with them.
    private static readonly string[] Published =
    [
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "dfc9425e4f968f7f0c29f0259cf5f9aed6851c2bb4ad8bfb860cfee0ab248292",
    ];

    internal PublicKey(byte[] bytes) => Bytes = bytes;

    /// <summary>The 32 bytes.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Reads 64 hexadecimal digits.</summary>
    /// <param name="text">The digits, in either case.</param>
    /// <param name="key">The key, when it may be trusted to check signatures.</param>
    /// <param name="problem">Why not, as the end of a sentence that starts with the setting's name; null for a good key.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PublicKey? key, [NotNullWhen(false)] out string? problem)
    {
        problem = text is { Length: Length * 2 } && text.All(char.IsAsciiHexDigit) ? ProblemOf(text) : "is not 64 hexadecimal digits";
        key = problem is null ? new PublicKey(Convert.FromHexString(text!)) : null;
        return key is not null;
    }

    private static string? ProblemOf(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        if (LooksMadeUp(bytes)) return "is a placeholder; copy the key from the developer portal";
        if (Published.Contains(hex, StringComparer.OrdinalIgnoreCase)) return "is a published test key that anybody can sign with";
        return EdwardsPoint.HasSmallOrder(bytes) switch
        {
            null => "is not an Ed25519 public key",
            true => "is a key of low order, with which signatures can be forged",
            false => null,
        };
    }

    private static bool LooksMadeUp(byte[] bytes)
    {
        var step = (byte)(bytes[1] - bytes[0]);
        var counts = Enumerable.Range(1, bytes.Length - 1).All(index => (byte)(bytes[index] - bytes[index - 1]) == step);
        return counts || bytes.Distinct().Count() < FewestDifferentBytes;
    }
}
