using System.Numerics;
using System.Runtime.Intrinsics;

namespace Bot.Search.Index;

/// <summary>
/// Numbers that stand in groups, one group a document: seven bits a byte, the lowest first, six in a number's last byte, whose other bit says that the
/// group ends with it. So the ends of groups are bytes of one form, which are counted sixteen at a time.
/// </summary>
internal static class PositionCode
{
    private const byte Continues = 0x80;
    private const byte EndsGroup = 0x40;

    public static void Write(ByteBuffer into, int value, bool last)
    {
        var rest = (uint)value;
        for (; rest >= EndsGroup; rest >>= 7)
            into.Add((byte)(rest | Continues));
        into.Add((byte)(last ? rest | EndsGroup : rest));
    }

    /// <summary>Reads a number and goes behind it.</summary>
    /// <param name="bytes">The numbers.</param>
    /// <param name="at">Where it starts.</param>
    /// <param name="last">True when its group ends with it.</param>
    public static int Read(byte[] bytes, ref int at, out bool last)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            int next = bytes[at++];
            if (next < Continues)
            {
                last = next >= EndsGroup;
                return value | (next & ~EndsGroup) << shift;
            }
            value |= (next & ~Continues) << shift;
        }
    }

    /// <summary>Where the groups after some others start.</summary>
    /// <param name="bytes">The numbers.</param>
    /// <param name="at">Where the first of the others starts.</param>
    /// <param name="groups">How many others.</param>
    public static int Skip(byte[] bytes, int at, int groups)
    {
        for (; groups > 0 && at + Vector128<byte>.Count <= bytes.Length; at += Vector128<byte>.Count)
        {
            var form = Vector128.Create(bytes, at) & Vector128.Create((byte)(Continues | EndsGroup));
            var ends = Vector128.Equals(form, Vector128.Create(EndsGroup)).ExtractMostSignificantBits();
            var count = BitOperations.PopCount(ends);
            if (count >= groups)
                return at + PlaceOf(groups, ends) + 1;
            groups -= count;
        }
        for (; groups > 0; at++)
            groups -= (bytes[at] & (Continues | EndsGroup)) == EndsGroup ? 1 : 0;
        return at;
    }

    private static int PlaceOf(int number, uint bits)
    {
        for (; number > 1; number--)
            bits &= bits - 1;
        return BitOperations.TrailingZeroCount(bits);
    }
}
