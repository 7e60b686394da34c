using System.Runtime.CompilerServices;

namespace Bot.Search.Index;

/// <summary>Numbers in as few bytes as they need, seven bits a byte, the lowest first.</summary>
internal static class Varint
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(byte[] bytes, ref int at)
    {
        int next = bytes[at++];
        if (next < 0x80)
            return next;
        var value = next & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public static void Write(ByteBuffer into, int value)
    {
        var rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7)
            into.Add((byte)(rest | 0x80));
        into.Add((byte)rest);
    }
}

/// <summary>A growing array of bytes.</summary>
internal sealed class ByteBuffer(int capacity = 1024)
{
    private byte[] _bytes = new byte[capacity];
    private int _length;

    public int Length => _length;

    /// <summary>The bytes so far.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(byte value)
    {
        var (bytes, length) = (_bytes, _length);
        if ((uint)length < (uint)bytes.Length)
        {
            bytes[length] = value;
            _length = length + 1;
        }
        else
        {
            AddAfterGrowing(value);
        }
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        if (_length + values.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_length + values.Length, _length * 2));
        values.CopyTo(_bytes.AsSpan(_length));
        _length += values.Length;
    }

    /// <summary>Begins again in the same memory.</summary>
    public void Reset() => _length = 0;

    public byte[] ToArray() => Written.ToArray();

    /// <summary>The bytes in an array of their length: the buffer's own where it is full. Nothing is added to the buffer after that.</summary>
    public byte[] Taken() => _length == _bytes.Length ? _bytes : ToArray();

    private void AddAfterGrowing(byte value)
    {
        Array.Resize(ref _bytes, Math.Max(8, _length * 2));
        _bytes[_length++] = value;
    }
}
