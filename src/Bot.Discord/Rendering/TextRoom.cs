using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Discord.Rendering;

/// <summary>How much text still goes somewhere: UTF-16 units and bytes of UTF-8.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRoom(int Length, int Bytes)
{
    /// <summary>Room for so many UTF-16 units in any language.</summary>
    public static TextRoom Of(int length) => new(length, length * 4);

    public bool Holds(int length, int bytes) => length <= Length && bytes <= Bytes;

    public bool Holds(string text) => Holds(text.Length, Encoding.UTF8.GetByteCount(text));

    /// <summary>What is left beside a text; never less than nothing.</summary>
    public TextRoom Less(string? text) => text is null
        ? this
        : new(Math.Max(0, Length - text.Length), Math.Max(0, Bytes - Encoding.UTF8.GetByteCount(text)));

    /// <summary>An equal part of it.</summary>
    public TextRoom Share(int among) => new(Length / among, Bytes / among);

    /// <summary>The smaller of both in each measure.</summary>
    public TextRoom AtMost(TextRoom other) => new(Math.Min(Length, other.Length), Math.Min(Bytes, other.Bytes));

    public TextRoom AtMost(int length) => AtMost(Of(length));
}
