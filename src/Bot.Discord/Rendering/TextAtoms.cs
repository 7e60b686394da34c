using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Discord.Rendering;

/// <summary>A piece of text that is shown whole or not at all: a grapheme (an emoji, a surrogate pair, a letter with its marks) or a web address.</summary>
/// <param name="Shown">As Discord is sent it.</param>
/// <param name="EndsSentence">A cut behind it falls at the end of a sentence.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextAtom(ReadOnlyMemory<char> Shown, bool EndsSentence)
{
    /// <summary>Bytes of UTF-8.</summary>
    public int Bytes { get; } = Encoding.UTF8.GetByteCount(Shown.Span);
}

/// <summary>Takes text apart into what may not be cut.</summary>
internal static class TextAtoms
{
    // Only letters that no Markdown acts on: whatever follows is text again and escaped.
    private static readonly Regex Address = new(
        @"https?://[A-Za-z0-9]([A-Za-z0-9\-._:/?#&=%+,;~]*[A-Za-z0-9\-/#=%])?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>A text as Discord's Markdown that shows it letter for letter: nothing in it formats, mentions, links elsewhere or opens a block.</summary>
    public static List<TextAtom> Markdown(string text) => Of(text, escapes: true);

    /// <summary>A text for a place without Markdown: a button, a menu, a footer.</summary>
    public static List<TextAtom> Plain(string text) => Of(text, escapes: false);

    private static List<TextAtom> Of(string text, bool escapes)
    {
        var clean = Clean(text);
        var atoms = new List<TextAtom>(clean.Length);
        var position = 0;
        foreach (Match address in Address.Matches(clean))
        {
            AddGraphemes(atoms, clean, position, address.Index, escapes);
            atoms.Add(new TextAtom(clean.AsMemory(address.Index, address.Length), EndsSentence: false));
            position = address.Index + address.Length;
        }
        AddGraphemes(atoms, clean, position, clean.Length, escapes);
        return atoms;
    }

    private static void AddGraphemes(List<TextAtom> atoms, string text, int start, int end, bool escapes)
    {
        for (var index = start; index < end;)
        {
            var length = Math.Min(StringInfo.GetNextTextElementLength(text, index), end - index);
            var shown = escapes ? DiscordMarkdown.Escape(text, index, length) : text.AsMemory(index, length);
            index += length;
            atoms.Add(new TextAtom(shown, EndsSentence(text, index)));
        }
    }

    // A full stop ends a sentence before a space or the end only: not in 3.14 or example.org.
    private static bool EndsSentence(string text, int end) => text[end - 1] switch
    {
        '。' or '！' or '？' or '．' or '\n' => true,
        '.' or '!' or '?' => end == text.Length || char.IsWhiteSpace(text[end]),
        _ => false,
    };

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t') clean.Append(' ');
            else if (rune.Value is '\n' || IsText(rune)) clean.Append(units[..rune.EncodeToUtf16(units)]);
        }
        return clean.ToString().Trim();
    }

    // Half a surrogate pair is no text, control characters are refused or dropped by Discord,
    // and overrides of the writing direction would turn what stands beside the text.
    private static bool IsText(Rune rune) =>
        rune != Rune.ReplacementChar && !Rune.IsControl(rune) && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069));
}
