import { type Pair, work } from './pair.ts';

/** A second set to tune on: the first one that was held back, until the search had seen it. */
export const tuningMore: readonly Pair[] = [
  [
    work(
      'Đồng hồ đếm lượt rửa tay theo buồng bệnh',
      'Mỗi vòi nước và bình dung dịch ở buồng bệnh gắn một bộ đếm, số lượt hiện lên bảng ngoài cửa. Cuối tuần khoa so số lượt với số lần chăm sóc để nhắc ca nào còn ít.',
    ),
    work(
      'Đo tự động mức tuân thủ vệ sinh bàn tay của nhân viên',
      'Cảm biến trên chai cồn sát khuẩn ghi lại từng lần nhấn và gửi về máy tính của khoa Kiểm soát nhiễm khuẩn. Buồng nào thấp hơn mức mong đợi thì điều dưỡng trưởng được báo ngay hôm sau.',
    ),
  ],
  [
    work(
      'Phiếu bàn giao người bệnh giữa các ca theo cấu trúc SBAR trên máy tính bảng',
      'Điều dưỡng ca trước điền bốn ô tình huống, bối cảnh, đánh giá, đề nghị; ca sau đọc tại giường và ký nhận. Ô để trống thì phiếu không khóa được.',
    ),
    work(
      'Chuẩn hóa việc giao ca của điều dưỡng để không sót thông tin',
      'Thay cho sổ viết tay, mỗi người bệnh có một mẫu giao ca cố định gồm tình trạng, diễn biến, nhận định và việc cần làm tiếp. Người nhận ca đối chiếu ngay bên giường rồi xác nhận.',
    ),
  ],
  [
    work(
      'Truy vết bộ dụng cụ phẫu thuật bằng mã QR từ lúc rửa đến lúc mổ',
      'Mỗi hộp dụng cụ mang một mã, được quét khi rửa, đóng gói, hấp và khi mở tại phòng mổ. Khi mẻ hấp không đạt, hệ thống chỉ ra ngay hộp nào đang ở đâu.',
    ),
    work(
      'Theo dõi đường đi của khay dụng cụ tiệt khuẩn',
      'Khoa Kiểm soát nhiễm khuẩn dán tem mã vạch lên từng khay và ghi nhận ở bốn trạm của dây chuyền tiệt khuẩn. Nhờ đó thu hồi được đúng khay của lô hấp lỗi trước khi dùng cho ca mổ.',
    ),
  ],
  [
    work(
      'Số hóa bệnh án giấy và tra cứu trong một phút',
      'Bệnh án ra viện được quét, gắn mã người bệnh và lưu trên máy chủ. Bác sĩ mở lại lần điều trị cũ ngay ở phòng khám, không phải gửi phiếu xuống kho.',
    ),
    work(
      'Kho lưu trữ hồ sơ điều trị dạng ảnh thay cho tìm tay',
      'Nhân viên phòng Kế hoạch tổng hợp chụp toàn bộ hồ sơ cũ, đặt tên theo số vào viện. Khi người bệnh trở lại, thầy thuốc xem trên màn hình thay vì chờ nhân viên lục tìm trong kho.',
    ),
  ],
  [
    work(
      'Vòng tay vàng cho người bệnh có nguy cơ té ngã',
      'Khi nhập khoa, điều dưỡng chấm thang điểm nguy cơ; người có điểm cao đeo vòng vàng, giường có thanh chắn và người nhà được hướng dẫn. Sau nửa năm số ca ngã giảm một nửa.',
    ),
    work(
      'Nhận diện sớm và phòng ngã cho người cao tuổi nằm viện',
      'Thang Morse được làm trong hai giờ đầu, thẻ màu treo đầu giường báo cho mọi người biết ai dễ ngã. Gia đình ký đã được dặn cách đỡ người bệnh đi vệ sinh.',
    ),
  ],
  [
    work(
      'Quét mã trên thiết bị y tế để báo hỏng và xem lịch bảo trì',
      'Mỗi máy dán một mã QR; nhân viên khoa quét bằng điện thoại, chọn lỗi và gửi cho phòng Vật tư. Lịch kiểm định, bảo dưỡng và lần sửa gần nhất hiện ra cùng chỗ.',
    ),
    work(
      'Sổ lý lịch máy điện tử và yêu cầu sửa chữa trực tuyến',
      'Thay sổ giấy, lý lịch của từng trang thiết bị nằm trên mạng nội bộ, dùng camera điện thoại là mở được. Khoa gửi yêu cầu sửa chữa ngay tại máy và theo dõi kỹ sư xử lý tới đâu.',
    ),
  ],
  [
    work(
      'Ghi nhiệt độ thùng vận chuyển mẫu xét nghiệm suốt quãng đường',
      'Thùng mẫu từ trạm y tế về bệnh viện gắn bộ ghi nhiệt độ, số liệu được đọc khi nhận. Mẫu đi trong thùng vượt ngưỡng bị từ chối và báo lại nơi lấy.',
    ),
    work(
      'Kiểm soát bảo quản lạnh bệnh phẩm khi gửi từ tuyến xã',
      'Trong hộp lạnh có cảm biến ghi liên tục từ lúc đóng nắp đến lúc giao. Khoa Xét nghiệm xem biểu đồ rồi mới nhận, bệnh phẩm hỏng do nóng được lấy lại ngay trong ngày.',
    ),
  ],
  [
    work(
      'Nhóm nhắn tin theo dõi huyết áp tại nhà do trạm y tế quản lý',
      'Người tăng huyết áp tự đo hai lần một tuần và gửi chỉ số vào nhóm; trạm trả lời, chỉnh hẹn tái khám khi chỉ số cao. Người không gửi một tuần thì được gọi điện.',
    ),
    work(
      'Quản lý người bệnh cao huyết áp từ xa qua Zalo',
      'Bệnh nhân chụp màn hình máy đo gửi cho cán bộ xã phụ trách. Cán bộ lập bảng theo dõi, mời đến khám sớm nếu số đo vượt mục tiêu và nhắc những ai quên gửi.',
    ),
  ],
  [
    work(
      'Báo động đột quỵ một lần bấm từ phòng cấp cứu',
      'Bác sĩ cấp cứu bấm một nút, tin báo đến cùng lúc kíp chụp cắt lớp, thần kinh và dược. Thời gian từ cửa đến kim giảm từ 78 xuống 46 phút.',
    ),
    work(
      'Quy trình mã đỏ cho người bệnh nghi tai biến mạch máu não',
      'Khi tiếp nhận ca nghi nhồi máu não, hệ thống gọi đồng thời tất cả bộ phận liên quan để sẵn sàng máy CT và thuốc tiêu sợi huyết. Khoảng cửa – kim rút ngắn rõ rệt.',
    ),
  ],
  [
    work(
      'Phân loại chất thải y tế bằng thùng màu có nắp khóa và điểm thưởng',
      'Thùng bốn màu có hình minh họa đặt ở đầu mỗi khoa, tổ giám sát chấm điểm phân loại đúng hằng tuần. Khoa đạt được cộng điểm thi đua tháng.',
    ),
    work(
      'Thi đua bỏ rác đúng chỗ giữa các khoa phòng',
      'Nhân viên hộ lý kiểm tra ngẫu nhiên túi rác lây nhiễm và rác thông thường, ghi điểm cho từng khoa. Bảng xếp hạng công bố mỗi tháng, nơi bỏ lẫn nhiều phải học lại cách phân loại.',
    ),
  ],
  [
    work(
      'Thu ý kiến người bệnh bằng mã QR ở đầu giường',
      'Người bệnh quét mã, trả lời năm câu và viết lời nhắn không cần để tên. Ý kiến không hài lòng chuyển ngay cho trưởng khoa và phải có trả lời trong 24 giờ.',
    ),
    work(
      'Kênh phản ánh tức thời về thái độ phục vụ trong lúc nằm viện',
      'Thay cho hòm thư góp ý và phiếu khảo sát khi ra viện, người nhà mở điện thoại chấm mức hài lòng ẩn danh bất cứ lúc nào. Phòng Công tác xã hội theo dõi các phản ánh xấu, khoa liên quan giải quyết trong một ngày.',
    ),
  ],
  [
    work(
      'Đổi ca trực trên điện thoại có người duyệt',
      'Điều dưỡng xin đổi ca trong ứng dụng, đồng nghiệp đồng ý và điều dưỡng trưởng duyệt. Bảng trực tự cập nhật, không cho phép hai ca liền nhau quá giờ quy định.',
    ),
    work(
      'Phần mềm xếp lịch trực và hoán đổi trực cho nhân viên khoa Cấp cứu',
      'Lịch tháng được lập tự động theo số giờ và ngày phép. Ai bận thì gửi lời đề nghị nhận thay; trưởng ca chấp thuận thì lịch mới có hiệu lực và mọi người được báo.',
    ),
  ],
  [
    work(
      'Báo kết quả xét nghiệm nguy kịch có xác nhận đã nhận',
      'Khi kết quả vượt ngưỡng báo động, phần mềm gửi tin đến bác sĩ điều trị và đếm giờ. Sau mười phút không ai bấm đã nhận thì tin chuyển cho trưởng khoa.',
    ),
    work(
      'Rút ngắn thời gian thông báo giá trị tới hạn từ phòng xét nghiệm',
      'Trước đây kỹ thuật viên gọi điện nhiều lần. Nay chỉ số bất thường nặng tự hiện trên điện thoại của người chỉ định, người này phải bấm xác nhận, nếu chậm hệ thống báo lên cấp trên.',
    ),
  ],
  [
    work(
      'Tin nhắn dặn nhịn ăn và chuẩn bị trước mổ',
      'Người bệnh mổ phiên nhận ba tin: ba ngày, một ngày và buổi tối trước mổ, dặn nhịn ăn, ngừng thuốc và giấy tờ mang theo. Số ca phải hoãn vì chưa nhịn ăn gần như không còn.',
    ),
    work(
      'Giảm hoãn phẫu thuật do người bệnh chuẩn bị chưa đúng',
      'Khoa Ngoại gửi hướng dẫn qua điện thoại theo từng mốc trước ngày phẫu thuật: thuốc nào dừng, từ mấy giờ không ăn uống. Điều dưỡng gọi lại cho người chưa trả lời đã hiểu.',
    ),
  ],
  [
    work(
      'Xe cấp cứu niêm phong và kiểm tra bằng danh mục số',
      'Xe thuốc cấp cứu được khóa bằng niêm phong đánh số; chỉ kiểm toàn bộ khi niêm phong bị mở hoặc có thuốc sắp hết hạn. Danh mục trên máy tính báo trước ba mươi ngày.',
    ),
    work(
      'Quản lý tủ thuốc trực và hộp chống sốc bằng khóa seal',
      'Sau mỗi lần bổ sung, dược sĩ kẹp seal mới có mã số vào hộp chống sốc. Ca trực chỉ nhìn seal còn nguyên, không đếm từng ống; thuốc gần hạn được phần mềm nhắc đổi.',
    ),
  ],
  [
    work(
      'Kiểm tra hồ sơ bảo hiểm y tế trước khi gửi giám định',
      'Bộ quy tắc trong phần mềm soát từng hồ sơ khi ra viện: chỉ định trùng, thiếu chẩn đoán, sai mã dịch vụ. Số tiền bị từ chối thanh toán trong quý giảm hai phần ba.',
    ),
    work(
      'Hạn chế xuất toán BHYT nhờ cảnh báo lỗi ngay tại khoa',
      'Trước khi chốt bảng kê, hệ thống chạy các điều kiện thanh toán và chỉ ra dòng chi phí có thể bị cơ quan bảo hiểm xã hội bác. Khoa sửa mã bệnh hoặc bổ sung giải trình khi bệnh án còn ở khoa.',
    ),
  ],
  [
    work(
      'Tủ sách tình huống mô phỏng cấp cứu phản vệ cho điều dưỡng mới',
      'Mỗi tuần nhóm năm người rút một thẻ tình huống và diễn lại trên hình nộm có bấm giờ. Người hướng dẫn dùng bảng kiểm để chỉ ra bước chậm hoặc sai liều.',
    ),
    work(
      'Tập xử trí sốc phản vệ bằng đóng vai tại khoa',
      'Nhân viên mới thực hành theo kịch bản trên mô hình, đồng nghiệp chấm theo từng bước của phác đồ. Sau ba tháng ai cũng tiêm adrenalin trong vòng hai phút.',
    ),
  ],
  [
    work(
      'Gắn chip đồ vải để đếm và phân phối quần áo người bệnh',
      'Chip trong mép vải được đọc khi vào và ra nhà giặt, biết khoa nào đang giữ bao nhiêu bộ. Đồ vải thất lạc mỗi tháng giảm từ 300 xuống 40 món.',
    ),
    work(
      'Kiểm soát thất thoát ga giường, áo choàng giữa nhà giặt và các khoa',
      'Mỗi món đồ may kèm thẻ RFID, cổng đọc tự ghi nhận số giao và số trả. Bộ phận giặt là cấp bù theo số thực tế, khoa làm mất được nhắc.',
    ),
  ],
  [
    work(
      'Khám từ xa có bác sĩ tuyến trên cho trạm y tế đảo',
      'Trạm đặt một phòng có máy quay, ống nghe điện tử và đường truyền với bệnh viện tỉnh. Bác sĩ tỉnh cùng khám hai buổi một tuần, người dân không phải đi tàu vào đất liền.',
    ),
    work(
      'Hội chẩn trực tuyến giữa bệnh viện đa khoa và y tế xã vùng biển',
      'Chuyên gia xem hình ảnh và nghe tim phổi qua thiết bị nối mạng trong giờ hẹn cố định, y sĩ tại xã thực hiện theo lời dặn. Lượt chuyển tuyến giảm, dân đỡ tốn tiền tàu xe.',
    ),
  ],
  [
    work(
      'Tự động tắt điện phòng trống ở khu hành chính',
      'Cảm biến hiện diện ngắt đèn và điều hòa sau mười phút không có người, riêng phòng máy được loại trừ. Tiền điện khu nhà hành chính giảm 18% so với cùng kỳ.',
    ),
    work(
      'Tiết kiệm năng lượng bằng công tắc cảm ứng chuyển động',
      'Các hành lang, phòng họp lắp bộ nhận biết chuyển động, không ai ở đó thì máy lạnh và bóng đèn tự ngừng. Hóa đơn hằng tháng của cơ quan giảm gần một phần năm.',
    ),
  ],
  [
    work(
      'Thực đơn bệnh lý đặt suất ăn tại giường',
      'Chế độ ăn do bác sĩ chỉ định hiện trên máy tính bảng, người bệnh chỉ chọn được món hợp với bệnh của mình. Bếp nhận số suất trước bốn giờ nên bớt phần thừa phải đổ.',
    ),
    work(
      'Cho người bệnh đái tháo đường, suy thận tự chọn món trong giới hạn của khoa Dinh dưỡng',
      'Điều dưỡng mang máy đến từng người ghi món muốn ăn, phần mềm khóa những món không phù hợp chẩn đoán. Nhà bếp nấu đúng số lượng, lượng thức ăn bỏ đi giảm.',
    ),
  ],
  [
    work(
      'Đón trẻ sơ sinh da kề da ngay trong phòng mổ lấy thai',
      'Bé được đặt lên ngực mẹ khi còn đang khâu, hộ sinh đứng cạnh theo dõi nhịp thở. Tỷ lệ bú sữa mẹ trong giờ đầu sau mổ tăng từ 20% lên 75%.',
    ),
    work(
      'Cho con tiếp xúc sớm với mẹ sau sinh mổ',
      'Kíp gây mê và hộ sinh phối hợp để con nằm trên người mẹ trong lúc đóng vết mổ, giữ ấm và quan sát liên tục. Nhiều bé được bú trong sáu mươi phút đầu hơn trước.',
    ),
  ],
  [
    work(
      'Lịch phòng mổ trực quan giảm thời gian trống giữa hai ca',
      'Bảng điện tử cho biết phòng nào đang mổ, sắp xong hay đang dọn; kíp sau và hộ lý được gọi trước hai mươi phút. Mỗi phòng làm thêm được một ca mỗi ngày.',
    ),
    work(
      'Rút ngắn khoảng nghỉ của bàn mổ nhờ báo trước cho ê-kíp kế tiếp',
      'Điều dưỡng chạy ngoài bấm trạng thái từng giai đoạn, nhóm vệ sinh và người đưa bệnh thấy ngay trên màn hình mà đến đúng lúc. Công suất sử dụng khối phẫu thuật tăng.',
    ),
  ],
  [
    work(
      'Bản đồ chỉ đường trong bệnh viện bằng vạch màu dưới sàn',
      'Mỗi khoa hay tới có một màu, vạch dẫn từ cổng đến tận cửa; giấy chỉ định in sẵn màu cần đi theo. Nhân viên tiếp đón bớt hẳn câu hỏi đường.',
    ),
    work(
      'Giúp người bệnh tự tìm phòng cận lâm sàng không phải hỏi',
      'Lối đi được sơn dải màu theo nơi đến như X-quang, siêu âm, lấy máu. Trên phiếu chỉ định có ô màu tương ứng nên người lớn tuổi cũng theo được.',
    ),
  ],
];
