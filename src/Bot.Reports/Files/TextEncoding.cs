using System.Text;

namespace Bot.Reports.Files;

/// <summary>An encoding that reports are written in.</summary>
/// <param name="Name">As the IANA registers it.</param>
/// <param name="Replacing">Decodes what it can and gives U+FFFD for the rest.</param>
internal sealed record TextEncoding(string Name, Encoding Replacing)
{
    public static readonly TextEncoding Utf8 = new("UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    public static readonly TextEncoding Utf16LittleEndian = new("UTF-16LE", new UnicodeEncoding(bigEndian: false, byteOrderMark: true));

    public static readonly TextEncoding Utf16BigEndian = new("UTF-16BE", new UnicodeEncoding(bigEndian: true, byteOrderMark: true));

    /// <summary>True when the bytes start with this encoding's byte order mark.</summary>
    public bool Marks(ReadOnlySpan<byte> bytes) => Replacing.Preamble.Length > 0 && bytes.StartsWith(Replacing.Preamble);

    /// <summary>The text, without a byte order mark.</summary>
    public string Decode(ReadOnlySpan<byte> bytes) => Replacing.GetString(Marks(bytes) ? bytes[Replacing.Preamble.Length..] : bytes);

    /// <summary>True when some of the bytes mean nothing in this encoding; a U+FFFD that was written as such is no damage.</summary>
    public bool IsDamaged(byte[] bytes)
    {
        var strict = (Encoding)Replacing.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            strict.GetCharCount(bytes);
            return false;
        }
        catch (DecoderFallbackException)
        {
            return true;
        }
    }
}

/// <summary>The Japanese encodings from before Unicode, apart so that their tables load only for a file that is not UTF-8.</summary>
internal static class JapaneseEncodings
{
    /// <summary>As Windows writes it.</summary>
    public static readonly TextEncoding ShiftJis = new("Shift_JIS", FromCodePage(932));

    /// <summary>As Unix wrote it.</summary>
    public static readonly TextEncoding EucJp = new("EUC-JP", FromCodePage(51932));

    private static Encoding FromCodePage(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
